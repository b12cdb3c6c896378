package co.com.bsl.inbox.adapter.http.request;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * The JSON object that came with a call. Fields that nobody asks for are ignored; one of the wrong
 * type is refused by name, and null is as good as missing.
 */
public final class JsonBody {
  private final JsonNode fields;

  private JsonBody(JsonNode fields) {
    this.fields = fields;
  }

  static JsonBody parse(byte[] body) {
    JsonNode root = tree(body);
    if (root == null || !root.isObject()) {
      throw Refusal.of(Reason.INVALID_JSON);
    }
    return new JsonBody(root);
  }

  /** A text that must be there; it may be blank. */
  public String text(String field) {
    return required(field, optionalText(field));
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String field) {
    return value(field, JsonBody::isText, JsonNode::textValue);
  }

  /** Texts that must be there; there may be none of them. */
  public List<String> texts(String field) {
    return required(field, value(field, JsonBody::areTexts, JsonBody::texts));
  }

  /** A whole number from 0 on that must be there. */
  public long number(String field) {
    return required(field, optionalNumber(field));
  }

  /** A whole number from 0 on that may be missing. */
  public Optional<Long> optionalNumber(String field) {
    return value(field, JsonBody::isCount, JsonNode::longValue);
  }

  /** A true or false that must be there. */
  public boolean flag(String field) {
    return required(field, optionalFlag(field));
  }

  /** A true or false that may be missing. */
  public Optional<Boolean> optionalFlag(String field) {
    return value(field, JsonNode::isBoolean, JsonNode::booleanValue);
  }

  private <T> Optional<T> value(
      String field, Predicate<JsonNode> fits, Function<JsonNode, T> value) {
    JsonNode node = fields.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!fits.test(node)) {
      throw Refusal.field(Reason.INVALID_FIELD, field);
    }
    return Optional.of(value.apply(node));
  }

  private static <T> T required(String field, Optional<T> value) {
    return value.orElseThrow(() -> Refusal.field(Reason.MISSING_FIELD, field));
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !Wellformed.isNot(node.textValue());
  }

  private static boolean isCount(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
  }

  private static boolean areTexts(JsonNode node) {
    return node.isArray() && texts(node).size() == node.size();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  private static JsonNode tree(byte[] body) {
    try {
      return Json.mapper().readTree(body);
    } catch (IOException malformed) {
      throw Refusal.of(Reason.INVALID_JSON);
    }
  }
}
