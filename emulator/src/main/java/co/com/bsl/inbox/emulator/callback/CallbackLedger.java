package co.com.bsl.inbox.emulator.callback;

import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.watch.Watch;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every callback that was made, with its answer, in the order of the answers. */
public final class CallbackLedger {
  private final Queue<CallbackAttempt> attempts = new ConcurrentLinkedQueue<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Watch watch;

  public CallbackLedger(Watch watch) {
    this.watch = watch;
  }

  void add(CallbackAttempt attempt) {
    attempts.add(attempt);
    if (attempt.callback().target() == FaultTarget.WEBHOOK && attempt.result().isDelivered()) {
      taken.add(attempt.callback().form().value("MessageSid"));
    }
    watch.changed();
  }

  /** All calls. */
  public List<CallbackAttempt> all() {
    return List.copyOf(attempts);
  }

  /** The inbound webhooks. */
  public List<CallbackAttempt> webhooks() {
    return of(FaultTarget.WEBHOOK);
  }

  /** The status callbacks. */
  public List<CallbackAttempt> statusCallbacks() {
    return of(FaultTarget.STATUS_CALLBACK);
  }

  /** Whether the webhook for an inbound message was answered well. */
  public boolean isTaken(String sid) {
    return taken.contains(sid);
  }

  /** Forgets everything. */
  public void clear() {
    attempts.clear();
    taken.clear();
  }

  private List<CallbackAttempt> of(FaultTarget target) {
    return attempts.stream().filter(attempt -> attempt.callback().target() == target).toList();
  }
}
