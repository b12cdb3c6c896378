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

/** The tests that a document names in its tables, and whether they exist. */
final class NamedTests {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern NAMED =
      Pattern.compile("`(?:([A-Z]\\w+(?:Test|Contract)))?(?:\\.(\\w+))?`");

  private static final Map<String, String> SOURCES = sources();

  private NamedTests() {}

  /** The lines of the document that match. */
  static List<String> rows(String document, Pattern row) {
    return row.matcher(read(PROJECT.resolve(document))).results().map(MatchResult::group).toList();
  }

  /** Fails unless the row names a test, and each class and method that it names exists. */
  static void exist(String row) {
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

  private static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/test"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(), NamedTests::read, (a, b) -> a + b));
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
