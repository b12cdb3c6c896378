package co.com.bsl.inbox.bootstrap.effort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that were measured once and thought good, in a file that people read. With {@code
 * -Drecord=true} what is measured is written there instead of being compared.
 */
final class Recorded {
  private static final Path FILE =
      Path.of("src/test/resources/co/com/bsl/inbox/bootstrap/effort/recorded.properties");

  private Recorded() {}

  /**
   * How far a measured value may be from the recorded one.
   *
   * @param worse by what part it may be greater
   * @param better by what part it may be smaller, before the record is too generous to guard much
   */
  record Margin(double worse, double better) {
    static final Margin NONE = new Margin(0, 0);
    static final Margin OF_ALLOCATIONS = new Margin(0.15, 0.25);
    static final Margin OF_BYTES = new Margin(0.02, 0.25);

    private Optional<String> verdict(String name, long recorded, long measured) {
      if (measured > recorded * (1 + worse)) {
        return Optional.of("%s: recorded %d, now %d".formatted(name, recorded, measured));
      }
      return measured < recorded * (1 - better)
          ? Optional.of("%s: record the better value %d".formatted(name, measured))
          : Optional.empty();
    }
  }

  /** What deviates from the record, a sentence each; a value without a record does. */
  static List<String> deviations(Map<String, Long> measured, Margin margin) {
    if (Boolean.getBoolean("record")) {
      write(measured);
      return List.of();
    }
    Map<String, Long> recorded = read();
    List<String> deviations = new ArrayList<>();
    new TreeMap<>(measured)
        .forEach(
            (name, value) -> {
              if (recorded.containsKey(name)) {
                margin.verdict(name, recorded.get(name), value).ifPresent(deviations::add);
              } else {
                deviations.add("%s: nothing recorded, now %d".formatted(name, value));
              }
            });
    return deviations;
  }

  private static Map<String, Long> read() {
    Map<String, Long> values = new TreeMap<>();
    lines().stream()
        .filter(Recorded::isValue)
        .map(line -> line.split("=", 2))
        .forEach(parts -> values.put(parts[0], Long.valueOf(parts[1])));
    return values;
  }

  /** The words above the values stay; the values are in the order of their names. */
  private static void write(Map<String, Long> measured) {
    Map<String, Long> values = read();
    values.putAll(measured);
    List<String> lines = new ArrayList<>(lines().stream().filter(line -> !isValue(line)).toList());
    values.forEach((name, value) -> lines.add(name + "=" + value));
    try {
      Files.write(FILE, lines, UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isValue(String line) {
    return !line.startsWith("#") && line.contains("=");
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE, UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
