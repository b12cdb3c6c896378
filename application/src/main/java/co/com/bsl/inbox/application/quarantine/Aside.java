package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.domain.quarantine.HeldCall;

/** Where calls are put that somebody should look at. */
@FunctionalInterface
public interface Aside {

  /** Takes the call to keep it, or drops it when there are too many; never waits, never fails. */
  void put(HeldCall call);
}
