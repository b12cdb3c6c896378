package co.com.bsl.inbox.application.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form exactly as they were sent: in order, repeats and blanks kept, since the
 * sender's signature covers them.
 */
final class FormFields {

  private FormFields() {}

  static Map<String, List<String>> parse(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        fields.computeIfAbsent(decoded(name), unused -> new ArrayList<>()).add(decoded(value));
      }
    }
    return fields;
  }

  /** What is not encoded properly stays as it is: nobody signed it that way. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
