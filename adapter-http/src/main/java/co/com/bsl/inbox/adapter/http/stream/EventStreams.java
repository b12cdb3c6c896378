package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Aside;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.domain.agent.AgentId;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/** Live updates, as a stream of events or as a long poll; both read from one hub. */
public final class EventStreams {
  private static final int LONGEST_POLL = 55;
  private static final int USUAL_POLL = 25;

  private static final int READING_THREADS = 2;

  private final FollowChanges changes;
  private final EventHub hub;
  private final Executor background = readingThreads();
  private final Pulse pulse;

  public EventStreams(
      FollowChanges changes, Shapes shapes, Authentication authentication, Duration heartbeat) {
    this.changes = changes;
    this.hub = new EventHub(changes, shapes, background);
    this.pulse = new Pulse(authentication, heartbeat);
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/eventos", Access.SIGNED_IN, this::stream),
        Route.get("/api/cambios", Access.SIGNED_IN, this::poll));
  }

  /** Begins to follow the changes. */
  public void start() {
    hub.start();
    pulse.start();
  }

  /** Ends all streams and waiting polls, and follows no more. */
  public void stop() {
    pulse.stop();
    hub.stop();
  }

  /**
   * Tells the open pages of those agents, as each may see it; whoever polls or is away misses it.
   */
  public void tell(
      Predicate<AgentId> audience, Function<Viewer, ? extends Optional<? extends Aside>> aside) {
    Map<Viewer, Optional<byte[]>> frames = new HashMap<>();
    for (StreamClient client : pulse.clientsOf(audience)) {
      frames
          .computeIfAbsent(client.viewer(), viewer -> aside.apply(viewer).map(Aside::frame))
          .ifPresent(client::offer);
    }
  }

  /** Ends at once what that agent has open and may not have open any longer. */
  public void recheck(AgentId agent) {
    pulse.recheck(agent);
  }

  /** How many pages listen or wait now. */
  public int open() {
    return hub.size();
  }

  private void stream(Context context) {
    changes.admit(Caller.of(context).actor());
    long position = position(context);
    context
        .contentType("text/event-stream")
        .header("Cache-Control", "no-cache, no-transform")
        .header("X-Accel-Buffering", "no");
    context.future(() -> opened(context, position));
  }

  /** The reader joins before it may write: whatever happens from then on, it is woken or reads. */
  private CompletableFuture<Void> opened(Context context, long position) {
    Caller caller = Caller.of(context);
    Viewer viewer = caller.viewer(Request.of(context).language());
    try {
      ServletOutputStream output = context.res().getOutputStream();
      StreamClient client = new StreamClient(hub, output, caller.id(), viewer, position);
      hub.join(client);
      pulse.add(client, caller);
      output.setWriteListener(client);
      return client.closed().thenRunAsync(() -> forget(client), background);
    } catch (IOException disconnected) {
      throw new UncheckedIOException(disconnected);
    }
  }

  private void forget(StreamClient client) {
    hub.leave(client);
    pulse.remove(client);
  }

  private void poll(Context context) {
    Request request = Request.of(context);
    Viewer viewer = Caller.of(context).viewer(request.language());
    changes.admit(Caller.of(context).actor());
    AgentId agent = Caller.of(context).id();
    long seconds = request.number("espera", LONGEST_POLL).orElse((long) USUAL_POLL);
    long position = position(context);
    if (seconds == 0) {
      context.json(hub.fetch(position).concerning(agent).polled(viewer));
      return;
    }
    LongPoll poll = new LongPoll(hub, agent, position);
    pulse.add(poll, Caller.of(context));
    context.future(
        () ->
            poll.ask(Duration.ofSeconds(seconds))
                .whenComplete((batch, failure) -> pulse.remove(poll))
                .thenAcceptAsync(batch -> context.json(batch.polled(viewer)), background));
  }

  /** Where the caller left off, or now. */
  private long position(Context context) {
    Optional<Long> resumed = lastEventId(context);
    return resumed
        .or(() -> Request.of(context).number("desde", Long.MAX_VALUE))
        .orElseGet(hub::latest);
  }

  private static Optional<Long> lastEventId(Context context) {
    return Optional.ofNullable(context.header("Last-Event-ID"))
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  /** Few threads that go when there is nothing to read; they outlive the last page by that. */
  private static Executor readingThreads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            READING_THREADS,
            READING_THREADS,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Thread(task, "event-log"));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }
}
