package co.com.bsl.inbox.emulator.callback;

import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultPlan;
import co.com.bsl.inbox.emulator.watch.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/**
 * Sends callbacks in the background, in order within a lane, and lets planned faults happen to
 * them. Safe for any thread.
 */
public final class CallbackSender implements AutoCloseable {
  private static final Fault NONE = Fault.delay(Duration.ZERO);

  private final FaultPlan faults;
  private final CallbackPost post;
  private final Map<String, CompletableFuture<Optional<CallbackAttempt>>> lanes =
      new ConcurrentHashMap<>();
  private final Map<String, Deque<Callback>> heldBack = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.MINUTES,
          new SynchronousQueue<>(),
          new DaemonThreads("emulator-callback"),
          new DiscardPolicy());

  public CallbackSender(String authToken, FaultPlan faults, CallbackLedger ledger, Clock clock) {
    this.faults = faults;
    this.post = new CallbackPost(authToken, ledger, clock);
  }

  /** Sends after what its lane already has; the answer stays empty when a fault keeps it back. */
  public CompletableFuture<Optional<CallbackAttempt>> send(Callback callback) {
    CompletableFuture<Optional<CallbackAttempt>> sent =
        lanes.compute(
            callback.lane(),
            (lane, before) ->
                (before == null ? CompletableFuture.completedFuture(null) : before)
                    .handleAsync((answer, failure) -> deliver(callback), threads));
    return sent.whenComplete((answer, failure) -> lanes.remove(callback.lane(), sent));
  }

  /** Forgets what is held back. */
  public void clear() {
    heldBack.clear();
  }

  private Optional<CallbackAttempt> deliver(Callback callback) {
    Fault fault = faults.take(callback.target()).orElse(NONE);
    return switch (fault.kind()) {
      case SUPPRESS -> Optional.empty();
      case REORDER -> holdBack(callback);
      case DUPLICATE -> deliver(callback, fault.number());
      case DELAY -> {
        pause(fault.time());
        yield deliver(callback, 1);
      }
      case STATUS, HTML_PAGE, DROP, HANG, MALFORMED_JSON ->
          throw new IllegalStateException(fault.kind() + " happens to answers only");
    };
  }

  private Optional<CallbackAttempt> deliver(Callback callback, int times) {
    CallbackAttempt attempt = post.post(callback);
    for (int again = 1; again < times; again++) {
      attempt = post.post(callback);
    }
    Deque<Callback> held = heldBack.remove(callback.lane());
    if (held != null) {
      held.forEach(post::post);
    }
    return Optional.of(attempt);
  }

  private Optional<CallbackAttempt> holdBack(Callback callback) {
    heldBack.computeIfAbsent(callback.lane(), lane -> new ArrayDeque<>()).push(callback);
    return Optional.empty();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    post.close();
  }
}
