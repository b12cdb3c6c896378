package co.com.bsl.inbox.domain.quarantine;

import java.time.Instant;
import java.util.Optional;

/**
 * A provider's call that was not carried out and is kept aside for somebody to look at.
 *
 * @param at when it came last
 * @param times how often the same call came
 * @param replay what became of it when somebody had it carried out after all
 */
public record HeldCall(
    HeldCallId id,
    RawCall call,
    Rejection rejection,
    Instant at,
    long times,
    Optional<Replay> replay) {

  /** A call that has just been rejected, in the size and with the headers that are kept. */
  public static HeldCall fresh(RawCall call, Rejection rejection, Instant at) {
    return new HeldCall(HeldCallId.of(call), call.fitToKeep(), rejection, at, 1, Optional.empty());
  }

  /** The same after it came once more. */
  public HeldCall again(Instant when) {
    return new HeldCall(id, call, rejection, when, times + 1, replay);
  }

  /** The same after it was carried out. */
  public HeldCall replayed(Replay outcome) {
    return new HeldCall(id, call, rejection, at, times, Optional.of(outcome));
  }

  /** Whether it can still be carried out; one that had to be cut cannot. */
  public boolean isWhole() {
    return call.isWhole();
  }
}
