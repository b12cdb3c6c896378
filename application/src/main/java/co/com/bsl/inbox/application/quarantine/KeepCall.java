package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import java.time.Clock;
import java.time.Duration;

/** Keeps a call aside, and no more calls than are worth keeping. */
public final class KeepCall {
  /** How many calls are kept at most. */
  static final int MOST = 1_000;

  /** How long a call is kept at most; in it is what a contact wrote. */
  static final Duration LONGEST = Duration.ofDays(30);

  private final QuarantinePort calls;
  private final Clock clock;

  public KeepCall(QuarantinePort calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Keeps the call, and forgets the oldest if need be. */
  public void keep(HeldCall call) {
    calls.keep(call);
    forgetOld();
  }

  /** Forgets what is too old or too much. */
  public void forgetOld() {
    calls.forget(clock.instant().minus(LONGEST), MOST);
  }
}
