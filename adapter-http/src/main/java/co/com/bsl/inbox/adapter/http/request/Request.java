package co.com.bsl.inbox.adapter.http.request;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.domain.origin.MessageId;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a caller asks for, read strictly: what cannot be right is refused by name. */
public final class Request {
  private static final int LARGEST_JSON = 64 * 1024;
  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;

  private final Context context;

  private Request(Context context) {
    this.context = context;
  }

  /** The request behind that context. */
  public static Request of(Context context) {
    return new Request(context);
  }

  /** The language for people. */
  public Locale language() {
    return Optional.ofNullable(context.header("Accept-Language"))
        .map(Languages::accepted)
        .orElse(Languages.SPANISH);
  }

  /** The message {@code {id}} of the path. */
  public MessageId message() {
    return parsed(context.pathParam("id"), MessageId::new, Refusal.of(Reason.UNKNOWN_MESSAGE));
  }

  /** A query parameter. */
  public Optional<String> query(String name) {
    Optional<String> value = Optional.ofNullable(context.queryParam(name));
    if (value.filter(Wellformed::isNot).isPresent()) {
      throw Refusal.field(Reason.INVALID_FIELD, name);
    }
    return value;
  }

  /** A query parameter that is a whole number from 0 to the largest. */
  public Optional<Long> number(String name, long largest) {
    Refusal refusal = Refusal.field(Reason.INVALID_FIELD, name);
    Optional<Long> number = query(name).map(text -> parsed(text, Long::valueOf, refusal));
    if (number.filter(value -> value < 0 || value > largest).isPresent()) {
      throw refusal;
    }
    return number;
  }

  /** How many items a page should have. */
  public int pageSize() {
    long size = number("limite", LARGEST_PAGE).orElse((long) USUAL_PAGE);
    if (size == 0) {
      throw Refusal.field(Reason.INVALID_FIELD, "limite");
    }
    return (int) size;
  }

  /** The page that a query parameter's cursor leads to; one that we never gave out is refused. */
  public <T> T page(String name, Function<Optional<String>, T> read) {
    Optional<String> cursor = query(name);
    return cursor.isEmpty() ? read.apply(cursor) : checked(name, () -> read.apply(cursor));
  }

  /** A value made of what that field says; the field is refused when the value cannot be. */
  public static <T> T checked(String field, Supplier<T> value) {
    return parsed(field, unused -> value.get(), Refusal.field(Reason.INVALID_FIELD, field));
  }

  /** The body as JSON. */
  public JsonBody json() {
    return JsonBody.parse(body(LARGEST_JSON));
  }

  /** The body as it came, unless it is larger than that many bytes. */
  public byte[] body(int largest) {
    try {
      byte[] body = context.req().getInputStream().readNBytes(largest + 1);
      if (body.length > largest) {
        throw Refusal.of(Reason.LARGE_BODY);
      }
      return body;
    } catch (IOException brokenOff) {
      throw Refusal.of(Reason.SLOW_BODY);
    }
  }

  private static <T> T parsed(String text, Function<String, T> parse, Refusal refusal) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException impossible) {
      throw refusal;
    }
  }
}
