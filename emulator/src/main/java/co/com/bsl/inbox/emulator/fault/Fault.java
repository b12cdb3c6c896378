package co.com.bsl.inbox.emulator.fault;

import java.time.Duration;

/**
 * One thing that goes wrong with one call.
 *
 * @param accepted whether the call has its effect before things go wrong
 * @param number the status of an error answer, or how often a duplicate is sent
 * @param time how long a delay lasts, or what {@code Retry-After} says
 */
public record Fault(FaultKind kind, boolean accepted, int number, Duration time) {

  /** The call is handled, but late. */
  public static Fault delay(Duration time) {
    return new Fault(FaultKind.DELAY, false, 0, time);
  }

  /** An error answer in the vendor's own JSON; the call has no effect. */
  public static Fault status(int status) {
    return new Fault(FaultKind.STATUS, false, status, Duration.ZERO);
  }

  /** 429 with {@code Retry-After}; the call has no effect. */
  public static Fault tooManyRequests(Duration retryAfter) {
    return new Fault(FaultKind.STATUS, false, 429, retryAfter);
  }

  /** A proxy's 503 page in HTML; the call has no effect. */
  public static Fault htmlPage() {
    return new Fault(FaultKind.HTML_PAGE, false, 503, Duration.ZERO);
  }

  /** The connection closes without an answer; the call has no effect. */
  public static Fault dropBefore() {
    return new Fault(FaultKind.DROP, false, 0, Duration.ZERO);
  }

  /** The connection closes without an answer, but the call had its effect. */
  public static Fault dropAfterAccept() {
    return dropBefore().afterAccept();
  }

  /** No answer ever comes; the call has no effect. */
  public static Fault hang() {
    return new Fault(FaultKind.HANG, false, 0, Duration.ZERO);
  }

  /** The call has its effect; then comes half a JSON text. */
  public static Fault malformedJson() {
    return new Fault(FaultKind.MALFORMED_JSON, true, 0, Duration.ZERO);
  }

  /** The callback is made that many times. */
  public static Fault duplicate(int times) {
    return new Fault(FaultKind.DUPLICATE, true, times, Duration.ZERO);
  }

  /** The callback is held back until its successor (same message, same contact) has gone out. */
  public static Fault reorder() {
    return new Fault(FaultKind.REORDER, true, 0, Duration.ZERO);
  }

  /** The callback is never made. */
  public static Fault suppress() {
    return new Fault(FaultKind.SUPPRESS, true, 0, Duration.ZERO);
  }

  /** The same fault, but the call has its effect first: the caller cannot know. */
  public Fault afterAccept() {
    return new Fault(kind, true, number, time);
  }
}
