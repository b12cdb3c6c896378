package co.com.bsl.inbox.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.emulator.media.MediaFile;
import co.com.bsl.inbox.emulator.twilio.Address;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
  private final Script script = Script.load();

  @Test
  void everybodyCanBeReached() {
    assertThat(script.people())
        .allSatisfy(person -> assertThat(Address.of(person.number())).isNotNull())
        .allSatisfy(person -> assertThat(person.past()).isIn("twilio", "wix", "both"))
        .anyMatch(person -> !Address.of(person.number()).isPhone());
  }

  @Test
  void everyDialogueIsSpokenByKnownVoices() {
    assertThat(script.dialogues())
        .hasSizeGreaterThan(10)
        .allSatisfy(dialogue -> assertThat(dialogue).hasSizeGreaterThan(3))
        .allSatisfy(
            dialogue ->
                assertThat(dialogue)
                    .allSatisfy(line -> assertThat("CBA").contains("" + line.speaker()))
                    .anyMatch(Line::isContact));
  }

  @Test
  void theBotKnowsWhatToSayToEveryOpener() {
    assertThat(script.openers())
        .hasSizeGreaterThan(5)
        .allSatisfy(opener -> assertThat(opener.botAnswer()).isNotBlank())
        .anyMatch(opener -> opener.line().file().equals("audio"));
  }

  @Test
  void aPersonIsOneLineOfATable() {
    Person person = Person.parse("Ana | +573001234567 | both | PT4M | unread writes | Frecuente");

    assertThat(person.name()).isEqualTo("Ana (demo)");
    assertThat(person.age()).isEqualTo(Duration.ofMinutes(4));
    assertThat(person.is("writes")).isTrue();
    assertThat(person.is("stop")).isFalse();
    assertThat(person.isIn("wix")).isTrue();
    assertThat(person.isOnlyInWix()).isFalse();
    assertThat(person.notes()).isEqualTo("Frecuente");
  }

  @ParameterizedTest
  @CsvSource({
    "[imagen] mi carta, image/png, mi carta",
    "[audio], audio/ogg, ''",
    "[documento] a.pdf, application/pdf, a.pdf",
    "[sticker], image/webp, ''"
  })
  void aWordInBracketsSendsAFile(String saying, String type, String text) {
    InboundContent content = Line.ofContact(saying).content();

    assertThat(content.files()).extracting(MediaFile::contentType).containsExactly(type);
    assertThat(content.body()).isEqualTo(text);
  }

  @Test
  void otherLinesAreJustText() {
    Line line = Line.parse("A Recibido, ya queda confirmado");

    assertThat(line.speaker()).isEqualTo('A');
    assertThat(line.text()).isEqualTo("Recibido, ya queda confirmado");
    assertThat(line.isQuestion()).isFalse();
    assertThat(Line.parse("C ¿Y el costo?").isQuestion()).isTrue();
    assertThat(Line.ofContact("[ubicacion]").content().parameters()).containsKey("Latitude");
  }
}
