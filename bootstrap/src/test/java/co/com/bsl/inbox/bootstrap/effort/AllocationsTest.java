package co.com.bsl.inbox.bootstrap.effort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.effort.Recorded.Margin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** How much memory a call asks for, from the socket to the commit and back. */
class AllocationsTest {
  private static final Pattern VALUE = Pattern.compile("(?m)^(allocations\\.[a-z-]+)=(\\d+)$");

  @TempDir private Path folder;

  /** Each Java's library allocates as it does; the values are those of the oldest we run on. */
  @Test
  @EnabledOnJre(JRE.JAVA_17)
  void aCallAllocatesAsMuchAsRecorded() throws IOException, InterruptedException {
    Map<String, Long> bytes = measured();

    assertThat(bytes).hasSize(5);
    assertThat(Recorded.deviations(bytes, Margin.OF_ALLOCATIONS)).isEmpty();
  }

  private Map<String, Long> measured() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AllocationProcess.class.getName(),
                folder.toString())
            .redirectError(folder.resolve("allocations.log").toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return VALUE
        .matcher(output)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> Long.valueOf(found.group(2))));
  }
}
