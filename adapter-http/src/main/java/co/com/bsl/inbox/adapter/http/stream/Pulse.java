package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of all open pages, on one thread. Each beat also ends the pages of those whose
 * session is over, also when another instance ended it.
 */
final class Pulse {
  private static final Logger log = LoggerFactory.getLogger(Pulse.class);

  private final Authentication authentication;
  private final Duration period;
  private final Map<EventHub.Reader, Caller> readers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Pulse::named);

  Pulse(Authentication authentication, Duration period) {
    this.authentication = authentication;
    this.period = period;
  }

  void start() {
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(
            () -> readers.forEach(this::beat),
            period.toMillis(),
            period.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  void stop() {
    thread.shutdown();
  }

  void add(EventHub.Reader reader, Caller caller) {
    readers.put(reader, caller);
  }

  void remove(EventHub.Reader reader) {
    readers.remove(reader);
  }

  /** The open streams of those agents; whoever polls is not among them. */
  List<StreamClient> clientsOf(Predicate<AgentId> agents) {
    return readers.entrySet().stream()
        .filter(entry -> agents.test(entry.getValue().id()))
        .map(Map.Entry::getKey)
        .filter(StreamClient.class::isInstance)
        .map(StreamClient.class::cast)
        .toList();
  }

  /** Ends what that agent has open by credentials that are good no longer, before it returns. */
  void recheck(AgentId agent) {
    readers.forEach(
        (reader, caller) -> {
          if (caller.id().equals(agent)) {
            endUnlessGood(reader, caller);
          }
        });
  }

  private void beat(EventHub.Reader reader, Caller caller) {
    reader.beat();
    endUnlessGood(reader, caller);
  }

  private void endUnlessGood(EventHub.Reader reader, Caller caller) {
    if (!holds(caller)) {
      reader.end();
    }
  }

  private boolean holds(Caller caller) {
    try {
      return authentication.stillHolds(caller);
    } catch (RuntimeException failure) {
      log.warn("cannot tell whether a session lasts, keeping its stream", failure);
      return true;
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "event-pulse");
    thread.setDaemon(true);
    return thread;
  }
}
