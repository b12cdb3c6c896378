package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.application.config.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Typed reading of the environment; problems are collected and told all at once. */
final class Settings {
  private final Map<String, String> values;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> read = new TreeSet<>();

  Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  Optional<String> optional(String name) {
    read.add(name);
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  Optional<Secret> secret(String name) {
    return optional(name).map(Secret::new);
  }

  int number(String name, int otherwise, int least, int most) {
    return parsed(
        name,
        otherwise,
        "a whole number from %d to %d".formatted(least, most),
        text -> {
          int number = Integer.parseInt(text);
          if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
          }
          return number;
        });
  }

  /** An http or https address without a slash at its end; "" when it is not set. */
  String url(String name, String otherwise) {
    return parsed(
        name,
        otherwise,
        "an http or https address",
        text -> {
          URI uri = URI.create(text);
          if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("not a web address");
          }
          return text.replaceAll("/+$", "");
        });
  }

  <E extends Enum<E>> E choice(String name, E otherwise) {
    E[] all = otherwise.getDeclaringClass().getEnumConstants();
    String names = String.join(", ", Arrays.stream(all).map(Settings::word).toList());
    return parsed(
        name,
        otherwise,
        "one of " + names,
        text ->
            Arrays.stream(all)
                .filter(constant -> word(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new));
  }

  /** Whether it is on; otherwise, and when it is not set, it is off. */
  boolean isOn(String name) {
    return choice(name, Switch.OFF) == Switch.ON;
  }

  /** Values with commas between them, each as that function reads it. */
  <T> List<T> list(String name, String expected, Function<String, T> parser) {
    return parsed(
        name,
        List.of(),
        expected,
        text ->
            Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(parser)
                .toList());
  }

  /** The value as that function reads it; what it refuses is a problem of that name. */
  <T> T parsed(String name, T otherwise, String expected, Function<String, T> parser) {
    Optional<String> text = optional(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return parser.apply(text.get());
    } catch (RuntimeException wrong) {
      problem("%s is not %s: '%s'".formatted(name, expected, text.get()));
      return otherwise;
    }
  }

  void problem(String problem) {
    problems.add(problem);
  }

  /** All names that were asked for. */
  Set<String> names() {
    return Set.copyOf(read);
  }

  /** Refuses to go on when anything is wrong. */
  void complainOnce() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private enum Switch {
    OFF,
    ON
  }
}
