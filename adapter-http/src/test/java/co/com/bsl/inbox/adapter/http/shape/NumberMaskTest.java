package co.com.bsl.inbox.adapter.http.shape;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMaskTest {

  @ParameterizedTest
  @CsvSource({
    "573153369631,+57 315 336 9631,+57 ••• ••• 9631",
    "14155552671,+14155552671,+1 ••• ••• 2671",
    "351912345678,+351912345678,+351 ••• ••• 5678",
    "9999999,+9999999,+••• ••• 9999",
    "CO.4566546130240823,CO.4566546130240823,••• ••• 0823"
  })
  void aNumberIsWrittenInFullOrMasked(String number, String full, String masked) {
    Address address = Address.parse(number);

    assertThat(NumberMask.full(address)).isEqualTo(full);
    assertThat(NumberMask.masked(address)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "573001234567,••••••••4567",
    "+57 300 123-45-67,+•• ••• •••-45-67",
    "Anna (300) 123.4567 casa,Anna (•••) •••.4567 casa",
    "whatsapp:+573001234567,whatsapp:+••••••••4567",
    "{\"WaId\":\"573001234567\"},{\"WaId\":\"••••••••4567\"}",
    "CO.4566546130240823,CO.••••••••••••0823",
    "573001234567 573109876543,•••••••••••• ••••••••6543"
  })
  void numbersWithinATextAreMasked(String text, String masked) {
    assertThat(NumberMask.within(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Anna", "Sede 12", "123456", "SM0123456789abcdef", "Línea 01 8000"})
  void whatIsNoNumberStays(String text) {
    assertThat(NumberMask.within(text)).isEqualTo(text);
  }
}
