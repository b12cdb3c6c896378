package co.com.bsl.inbox.bootstrap.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;

/**
 * One call of the interface, as its own description has it; that the description is complete is
 * another test's business.
 */
record Call(String method, String path, List<String> queries, List<String> fields) {

  /** All calls of that description. */
  static List<Call> all(JsonNode description) {
    List<Call> calls = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            calls.add(
                                of(operation.getKey(), path.getKey(), operation.getValue()))));
    return calls;
  }

  private static Call of(String method, String path, JsonNode operation) {
    List<String> queries =
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .map(parameter -> parameter.path("name").asText())
            .toList();
    List<String> fields = new ArrayList<>();
    operation
        .at("/requestBody/content/application~1json/schema/properties")
        .fieldNames()
        .forEachRemaining(fields::add);
    return new Call(method.toUpperCase(Locale.ROOT), path, queries, fields);
  }

  /** Whether it changes something. */
  boolean isPost() {
    return method.equals("POST");
  }

  /** Whether it reads JSON. */
  boolean takesJson() {
    return !fields.isEmpty();
  }

  /** Whether part of its path is up to the caller. */
  boolean hasPathParameter() {
    return path.contains("{");
  }

  /** The path with that in place of what is up to the caller. */
  String with(String value) {
    return path.replaceFirst("\\{[a-z]+}", Matcher.quoteReplacement(value))
        .replaceAll("\\{[a-z]+}", "0");
  }

  /** The address of something that is there, or could be, and that answers at once. */
  String ordinary() {
    String address = path.replace("{numero}", "573001234567").replaceAll("\\{[a-z]+}", "0");
    return queries.contains("espera") ? address + "?espera=0" : address;
  }

  /** That address with one thing more in its query. */
  String asking(String name, String value) {
    String address = ordinary();
    return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
