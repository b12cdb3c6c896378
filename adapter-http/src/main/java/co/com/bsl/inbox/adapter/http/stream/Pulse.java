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
 * session is over.
 */
final class Pulse {
  private static final Logger log = LoggerFactory.getLogger(Pulse.class);

  private final Authentication authentication;
  private final Duration period;
  private final Map<StreamClient, Caller> clients = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Pulse::named);

  Pulse(Authentication authentication, Duration period) {
    this.authentication = authentication;
    this.period = period;
  }

  void start() {
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(
            () -> clients.forEach(this::beat),
            period.toMillis(),
            period.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  void stop() {
    thread.shutdown();
  }

  void add(StreamClient client, Caller caller) {
    clients.put(client, caller);
  }

  void remove(StreamClient client) {
    clients.remove(client);
  }

  /** The open pages of those agents. */
  List<StreamClient> clientsOf(Predicate<AgentId> agents) {
    return clients.entrySet().stream()
        .filter(entry -> agents.test(entry.getValue().id()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void beat(StreamClient client, Caller caller) {
    try {
      client.beat();
      if (!authentication.stillHolds(caller)) {
        client.end();
      }
    } catch (RuntimeException failure) {
      log.warn("cannot tell whether a session lasts, keeping its stream", failure);
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "event-pulse");
    thread.setDaemon(true);
    return thread;
  }
}
