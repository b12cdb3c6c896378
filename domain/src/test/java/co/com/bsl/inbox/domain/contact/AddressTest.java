package co.com.bsl.inbox.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"+573001234567", "573001234567", " +57 300 123-4567 ", "57 (300) 123.4567"})
  void everySpellingOfANumberIsOneAddress(String spelling) {
    assertThat(Address.parse(spelling)).isEqualTo(new PhoneAddress("+573001234567"));
  }

  @Test
  void aUserIdIsAnAddressWithoutAPhone() {
    Address address = Address.parse("CO.4566546130240823");

    assertThat(address).isEqualTo(new WhatsAppUserAddress("CO.4566546130240823"));
    assertThat(address.plain()).isEqualTo("CO.4566546130240823");
  }

  @Test
  void theParentFormOfAUserIdIsOneToo() {
    assertThat(Address.parse("CO.ENT.4566")).isInstanceOf(WhatsAppUserAddress.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "+0123456789", "123", "CO.", "co.456", "+5730012345678901", "<b>"})
  void whatIsNeitherIsRefusedByName(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.parse(text))
        .withMessageContaining("not an E.164 phone number");
  }

  @Test
  void aNumberInPathsHasNoPlus() {
    assertThat(Address.parse("+573001234567").plain()).isEqualTo("573001234567");
  }

  @Test
  void aMaskedAddressCannotBeCalled() {
    assertThat(Address.parse("+573001234567").masked()).isEqualTo("+57…67");
    assertThat(Address.parse("CO.4566546130240823").masked()).isEqualTo("CO.…3");
  }

  @Test
  void aBlankNeverOverwritesAName() {
    Contact ana = Contact.at(Address.parse("573001234567")).named("Ana");

    assertThat(ana.named(" ").name()).isEqualTo("Ana");
    assertThat(ana.named(" Ana María ").name()).isEqualTo("Ana María");
  }

  @Test
  void aContactKeepsTheFirstAddressAsPrimary() {
    Address phone = Address.parse("573001234567");
    Address user = Address.parse("CO.456");

    Contact contact = Contact.at(phone).alsoAt(user).alsoAt(phone);

    assertThat(contact.addresses()).isEqualTo(List.of(phone, user));
    assertThat(contact.primary()).isEqualTo(phone);
  }
}
