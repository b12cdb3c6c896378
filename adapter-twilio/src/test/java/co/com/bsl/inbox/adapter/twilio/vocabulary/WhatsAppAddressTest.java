package co.com.bsl.inbox.adapter.twilio.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppAddressTest {

  @ParameterizedTest
  @CsvSource({
    "whatsapp:+573001234567, +573001234567",
    "whatsapp:573001234567, +573001234567",
    "whatsapp:ID.4566546130240823, ID.4566546130240823",
    "whatsapp:CO.ENT.4566, CO.ENT.4566"
  })
  void twiliosSpellingIsRead(String twilios, String canonical) {
    assertThat(WhatsAppAddress.read(twilios)).contains(Address.parse(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+573001234567", "messenger:12345678", "whatsapp:", "whatsapp:anna"})
  void otherChannelsAndNonsenseAreNoAddress(String text) {
    assertThat(WhatsAppAddress.read(text)).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Address userId = Address.parse("CO.4566546130240823");

    assertThat(WhatsAppAddress.write(userId)).isEqualTo("whatsapp:CO.4566546130240823");
    assertThat(WhatsAppAddress.read(WhatsAppAddress.write(userId))).contains(userId);
  }
}
