package co.com.bsl.inbox.adapter.sql.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are folded alike whether they are filed or asked for. */
final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¡Holá, SEÑORA!|hola senora",
        "orçamento nº 3|orcamento nº 3",
        "a_b-c.d@e|a b c d e",
        "línea1\tlínea2|linea1 linea2",
        "👍🏽|''",
        "ﬁn İstanbul straße|ﬁn istanbul straße",
        "Việt Nam|viet nam",
        "日本語 テスト|日本語 テスト"
      })
  void wordsAreLettersAndDigitsWithoutAccents(String text, String folded) {
    assertThat(Words.of(text)).isEqualTo(folded);
  }

  @Test
  void anAccentWrittenApartIsTheSameAccent() {
    assertThat(Words.of("nin\u0303o")).isEqualTo(Words.of("niño")).isEqualTo("nino");
  }

  @Test
  void aNumberWithGapsIsAskedForAsOneWord() {
    assertThat(Words.asked(" +57 (300) 123-45 ")).containsExactly("5730012345");
    assertThat(Words.asked("57 Ana")).containsExactly("57", "ana");
    assertThat(Words.asked("()")).isEmpty();
  }

  @Test
  void everyEndOfANumberIsAWord() {
    assertThat(Words.ends("573")).isEqualTo(" 573 73 3");
  }

  @Test
  void anEndlessWordIsCut() {
    assertThat(Words.of("x".repeat(5_000))).hasSize(64);
  }
}
