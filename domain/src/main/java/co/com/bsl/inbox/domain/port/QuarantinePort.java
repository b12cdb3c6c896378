package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls that were not believed or not understood, durably kept aside. Any thread may call; failures
 * are {@link StoreException}s.
 */
public interface QuarantinePort {

  /** Keeps a call; one that is there already is only counted, and becomes the newest. */
  void keep(HeldCall call);

  /**
   * A page of the calls, newest first.
   *
   * @param after the cursor that the page before this one gave; the newest page when empty
   */
  Page<HeldCall> list(Optional<String> after, int limit);

  /** The call with that id. */
  Optional<HeldCall> find(HeldCallId id);

  /** Notes that the call was carried out; false, and nothing else, when that is noted already. */
  boolean settle(HeldCallId id, Replay replay);

  /** Removes a call; none with that id is fine. */
  void drop(HeldCallId id);

  /** Removes calls that came last before that time, then the oldest beyond that many. */
  void forget(Instant before, int most);
}
