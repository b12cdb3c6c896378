package co.com.bsl.inbox.adapter.http.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Many small files as one: a hundred requests cost more than what they bring, and one text shrinks
 * better than a hundred. Modules keep their own scope, in the order in which they need each other;
 * they import and export by name, at the beginning of a line, and not in circles.
 */
final class Bundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s+(?:\\{([^}]*)\\}\\s+from\\s+)?'([^']+)';?\\n?");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:const|class|function\\*?) ([\\w$]+))");
  private static final Pattern SHEET =
      Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");

  private final Map<String, String> modules = new LinkedHashMap<>();
  private final Function<String, Optional<String>> files;

  private Bundle(Function<String, Optional<String>> files) {
    this.files = files;
  }

  /** The module at that place with everything that it needs. */
  static String module(String place, Function<String, Optional<String>> files) {
    Bundle bundle = new Bundle(files);
    bundle.add(place);
    return String.join("\n", bundle.modules.values());
  }

  /** The style sheet at that place with those that it imports, each in its layer. */
  static String sheet(String place, Function<String, Optional<String>> files) {
    return SHEET
        .matcher(files.apply(place).orElse(""))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "@layer %s {\n%s}"
                        .formatted(
                            found.group(2),
                            files.apply(beside(place, found.group(1))).orElse(""))));
  }

  private void add(String place) {
    String source = files.apply(place).orElseThrow(() -> new IllegalStateException(place));
    IMPORT
        .matcher(source)
        .results()
        .map(found -> beside(place, found.group(2)))
        .forEach(this::need);
    modules.put(place, scoped(place, source));
  }

  private void need(String place) {
    if (!modules.containsKey(place)) {
      add(place);
    }
  }

  private static String scoped(String place, String source) {
    String exported =
        EXPORT
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(", "));
    String linked = IMPORT.matcher(source).replaceAll(found -> link(place, found));
    String body = EXPORT.matcher(linked).replaceAll("");
    return "const %s = (() => {\n%sreturn { %s }\n})()".formatted(name(place), body, exported);
  }

  private static String link(String place, MatchResult found) {
    String names = Optional.ofNullable(found.group(1)).orElse("").replaceAll(" as ", ": ");
    return Matcher.quoteReplacement(
        "const {%s} = %s\n".formatted(names, name(beside(place, found.group(2)))));
  }

  private static String name(String place) {
    return "$" + place.replaceAll("\\W", "_");
  }

  private static String beside(String place, String other) {
    return URI.create("/" + place).resolve(other).getPath().substring(1);
  }
}
