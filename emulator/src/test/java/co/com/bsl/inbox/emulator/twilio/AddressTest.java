package co.com.bsl.inbox.emulator.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"573001234567", "+573001234567", "+57 300 123 4567", "whatsapp:+573001234567"})
  void aPhoneHasOneWriting(String text) {
    Address address = Address.of(text);

    assertThat(address.wire()).isEqualTo("whatsapp:+573001234567");
    assertThat(address.userId()).isEqualTo("573001234567");
    assertThat(address.isPhone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CO.4566546130240823", "CO.ENT.4566", "whatsapp:CO.4566"})
  void aUserIdIsNoPhone(String text) {
    Address address = Address.of(text);

    assertThat(address.isPhone()).isFalse();
    assertThat(address.wire()).isEqualTo("whatsapp:" + address.userId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "+57", "CO.", "whatsapp:"})
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Address.of(text));
  }
}
