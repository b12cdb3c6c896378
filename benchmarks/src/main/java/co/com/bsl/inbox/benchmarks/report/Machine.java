package co.com.bsl.inbox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on, in one sentence. */
final class Machine {

  private Machine() {}

  static String describe() {
    return "%d cores (%s), %s of memory, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            told("/proc/cpuinfo", "model name"),
            gigabytes(told("/proc/meminfo", "MemTotal")),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version());
  }

  /** What a system that tells such things tells of it. */
  private static String told(String file, String what) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(what))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException notThere) {
      return "unknown";
    }
  }

  private static String gigabytes(String kilobytes) {
    String digits = kilobytes.replaceAll("\\D", "");
    return digits.isEmpty()
        ? kilobytes
        : String.format(Locale.ROOT, "%.0f GB", Long.parseLong(digits) / 1024.0 / 1024.0);
  }
}
