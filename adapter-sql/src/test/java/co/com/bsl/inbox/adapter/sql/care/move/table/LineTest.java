package co.com.bsl.inbox.adapter.sql.care.move.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is itself in a line, and nothing in it ends the value or the line. */
final class LineTest {

  @ParameterizedTest
  @MethodSource("values")
  void whateverMeansSomethingElseThereIsMarked(String value, String written) {
    assertThat(line(value)).isEqualTo(written + "\n");
  }

  static Arguments[] values() {
    return new Arguments[] {
      Arguments.of("hola 👩‍⚕️", "hola 👩‍⚕️"),
      Arguments.of("", ""),
      Arguments.of(null, "\\N"),
      Arguments.of("\\N", "\\\\N"),
      Arguments.of("\\.", "\\\\."),
      Arguments.of("a\tb\nc\r\nd", "a\\tb\\nc\\r\\nd"),
      Arguments.of("a\0b", "a\uFFFDb")
    };
  }

  @Test
  void valuesHaveTabsBetweenThem() {
    assertThat(line("1", null, "", "x")).isEqualTo("1\t\\N\t\tx\n");
  }

  private static String line(String... values) {
    return new String(Line.of(values), UTF_8);
  }
}
