package co.com.bsl.inbox.emulator.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateFormTest {
  private static final String SENDER = "whatsapp:+573153369631";

  private final Map<String, List<String>> fields =
      new HashMap<>(
          Map.of(
              "From", List.of(SENDER),
              "To", List.of("whatsapp:+573001234567"),
              "Body", List.of("hola")));

  @Test
  void anOrdinaryTextPasses() {
    assertThatNoException().isThrownBy(() -> new CreateForm(fields).check(SENDER));
    assertThat(new CreateForm(fields).statusCallback()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "To, '', 21604",
    "To, whatsapp:hola, 21211",
    "To, whatsapp:+0123456789, 21211",
    "To, +573001234567, 21910",
    "To, whatsapp:+573153369631, 63031",
    "From, '', 21603",
    "From, whatsapp:+573000000000, 63007",
    "From, +573153369631, 21910",
    "Body, '', 21602",
    "StatusCallback, no es una dirección, 21609",
    "StatusCallback, ftp://bsl.example/x, 21609",
    "StatusCallback, http://con_guion/x, 21609",
    "MediaUrl, archivo.png, 21620",
    "ContentVariables, '{}', 21654",
    "ContentSid, HX12, 21655"
  })
  void aWrongFieldHasItsOwnNumber(String field, String value, int code) {
    fields.put(field, List.of(value));

    assertThat(refusal()).isEqualTo(code);
  }

  @Test
  void sixteenHundredCharactersAreTheMost() {
    fields.put("Body", List.of("x".repeat(1600)));
    assertThatNoException().isThrownBy(() -> new CreateForm(fields).check(SENDER));

    fields.put("Body", List.of("x".repeat(1601)));
    assertThat(refusal()).isEqualTo(21617);
  }

  @Test
  void tenFilesAreTheMost() {
    fields.put("MediaUrl", Collections.nCopies(10, "https://bsl.example/a.png"));
    assertThatNoException().isThrownBy(() -> new CreateForm(fields).check(SENDER));

    fields.put("MediaUrl", Collections.nCopies(11, "https://bsl.example/a.png"));
    assertThat(refusal()).isEqualTo(21623);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "hola", "{", "\"1\""})
  void variablesMustBeAnObject(String variables) {
    fields.put("ContentSid", List.of("HX" + "0".repeat(32)));
    fields.put("ContentVariables", List.of(variables));

    assertThat(refusal()).isEqualTo(21656);
  }

  @Test
  void aFileNeedsNoText() {
    fields.remove("Body");
    fields.put("MediaUrl", List.of("https://bsl.example/carta.pdf"));

    CreateForm form = new CreateForm(fields);
    form.check(SENDER);
    assertThat(form.content().media()).hasSize(1);
    assertThat(form.content().media().get(0).file().contentType()).isEqualTo("application/pdf");
  }

  @Test
  void aUserIdWithoutAPhoneCanBeWrittenTo() {
    fields.put("To", List.of("whatsapp:CO.4566546130240823"));

    assertThatNoException().isThrownBy(() -> new CreateForm(fields).check(SENDER));
  }

  private int refusal() {
    return catchThrowableOfType(TwilioRefusal.class, () -> new CreateForm(fields).check(SENDER))
        .error()
        .code();
  }
}
