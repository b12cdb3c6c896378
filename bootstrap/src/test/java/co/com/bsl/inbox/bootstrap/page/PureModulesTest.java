package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the unit tests of the page's modules with the Node that Playwright brings. */
class PureModulesTest {
  private static final Path TESTS = Path.of("src/test/js");

  @Test
  void theUnitTestsOfThePagePass() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(node(), "--test"));
    try (Stream<Path> files = Files.list(TESTS)) {
      files
          .filter(file -> file.toString().endsWith(".test.js"))
          .sorted()
          .map(Path::toString)
          .forEach(command::add);
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).containsPattern("(?m)^# pass [1-9]|^ℹ pass [1-9]");
  }

  private static String node() {
    Driver driver =
        Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
    return driver.driverDir().resolve("node").toString();
  }
}
