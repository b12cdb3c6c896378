package co.com.bsl.inbox.application.privacy;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of the wish to erase a contact. */
public sealed interface ErasureOutcome {

  /** Nothing is left of the contact here. */
  record Erased(ErasureReceipt receipt) implements ErasureOutcome {}

  /** Nobody is known at that address. */
  record Unknown() implements ErasureOutcome {}

  /** A message to the contact may be leaving right now: try again when that is settled. */
  record StillSending() implements ErasureOutcome {}

  /** Does what fits. */
  default <R> R fold(Function<Erased, R> erased, Supplier<R> unknown, Supplier<R> stillSending) {
    if (this instanceof Erased outcome) {
      return erased.apply(outcome);
    }
    return this instanceof Unknown ? unknown.get() : stillSending.get();
  }
}
