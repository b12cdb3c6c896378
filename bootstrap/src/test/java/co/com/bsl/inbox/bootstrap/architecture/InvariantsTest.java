package co.com.bsl.inbox.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invariant names tests, and the tests that it names exist. */
class InvariantsTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
  private static final Pattern NAMED =
      Pattern.compile("`(?:([A-Z]\\w+(?:Test|Contract)))?(?:\\.(\\w+))?`");

  private static final Map<String, String> SOURCES = sources();

  @Test
  void thereAreTen() {
    assertThat(rows()).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTestsThatAnInvariantNamesExist(String row) {
    List<MatchResult> named =
        NAMED.matcher(row).results().filter(match -> !match.group().equals("``")).toList();
    assertThat(named.stream().filter(match -> match.group(1) != null)).as(row).isNotEmpty();
    String source = "";
    for (MatchResult match : named) {
      if (match.group(1) != null) {
        assertThat(SOURCES).containsKey(match.group(1) + ".java");
        source = SOURCES.get(match.group(1) + ".java");
      }
      if (match.group(2) != null && !match.group(2).equals("js")) {
        assertThat(source).contains("void " + match.group(2) + "(");
      }
    }
  }

  static List<String> rows() {
    return ROW.matcher(read(PROJECT.resolve("INVARIANTS.md")))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/test"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(), InvariantsTest::read, (a, b) -> a + b));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
