package co.com.bsl.inbox.bootstrap.effort;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.effort.Recorded.Margin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chat page weighs on the wire, packed, before anything is shown on it. */
class PageBytesTest {
  private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void theDocumentItsScriptsAndItsStylesWeighWhatWasRecorded() {
    try (QuietInbox inbox =
        QuietInbox.open(
            Place.SQLITE.emptyStore(folder, "page"), Population.SMALL, UnaryOperator.identity())) {
      List<String> files = files(inbox.get("/").body());

      long bytes = inbox.packed("/").length;
      for (String file : files) {
        bytes += inbox.packed(file).length;
      }

      assertThat(files).anyMatch(file -> file.endsWith(".js")).anyMatch(f -> f.endsWith(".css"));
      assertThat(Recorded.deviations(Map.of("bytes.page", bytes), Margin.OF_BYTES)).isEmpty();
    }
  }

  private static List<String> files(String document) {
    return NAMED.matcher(document).results().map(found -> found.group(1)).distinct().toList();
  }
}
