package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page's sources must not contain. */
class PageSourceTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final Pattern MARKUP_FROM_DATA =
      Pattern.compile("(inner|outer)HTML *[+]?=|insertAdjacentHTML|document\\.write|\\beval\\(");
  private static final Pattern OTHER_HOST = Pattern.compile("[\"'(]https?://(?!www\\.w3\\.org/)");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");

  @Test
  void noMarkupIsMadeFromData() throws IOException {
    assertThat(offenders(".js", MARKUP_FROM_DATA)).isEmpty();
  }

  @Test
  void nothingIsFetchedFromAnotherHost() throws IOException {
    assertThat(offenders("", OTHER_HOST)).isEmpty();
  }

  @Test
  void coloursAreNamedInOneFile() throws IOException {
    assertThat(offenders(".css", COLOUR)).allMatch(file -> file.endsWith("tokens.css"));
  }

  @Test
  void theRulesSeeAViolation() {
    assertThat(MARKUP_FROM_DATA.matcher("node.innerHTML = text").find()).isTrue();
    assertThat(OTHER_HOST.matcher("import 'https://cdn.example/x.js'").find()).isTrue();
    assertThat(COLOUR.matcher("color: #fff").find()).isTrue();
  }

  private static List<String> offenders(String ending, Pattern forbidden) throws IOException {
    List<String> offenders = new ArrayList<>();
    try (Stream<Path> files = Files.walk(WEB)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending) && !file.toString().endsWith(".png"))
          .filter(file -> forbidden.matcher(read(file)).find())
          .forEach(file -> offenders.add(file.toString()));
    }
    return offenders;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
