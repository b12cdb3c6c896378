package co.com.bsl.inbox.adapter.http.refusal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A call that is not carried out, with what the caller may want to know about it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Map<String, Object> details;
  private final Duration retryAfter;

  private Refusal(Reason reason, Map<String, Object> details, Duration retryAfter) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.details = details;
    this.retryAfter = retryAfter;
  }

  /** A refusal that needs no further word. */
  public static Refusal of(Reason reason) {
    return new Refusal(reason, Map.of(), Duration.ZERO);
  }

  /** A refusal that says more under that name of the answer. */
  public static Refusal with(Reason reason, String name, Object value) {
    return new Refusal(reason, Map.of(name, value), Duration.ZERO);
  }

  /** A field that is missing or has the wrong type or value. */
  public static Refusal field(Reason reason, String field) {
    return with(reason, "campo", field);
  }

  /** Too much at once: come back after that time. */
  public static Refusal tooMany(Duration retryAfter) {
    return later(Reason.TOO_MANY_REQUESTS, retryAfter);
  }

  /** Not now, for that reason: come back after that time. */
  public static Refusal later(Reason reason, Duration retryAfter) {
    return new Refusal(reason, Map.of(), retryAfter);
  }

  public Reason reason() {
    return reason;
  }

  /** Further fields of the answer. */
  public Map<String, Object> details() {
    return details;
  }

  /** How long to wait before trying again, if that helps. */
  public Optional<Duration> retryAfter() {
    return Optional.of(retryAfter).filter(pause -> !pause.isZero());
  }
}
