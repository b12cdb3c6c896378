package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One caller who waits for the next events, without a thread of its own. */
final class LongPoll implements EventHub.Reader {
  private final EventHub hub;
  private final EventCursor cursor;
  private final EventBatch nothing;
  private final CompletableFuture<EventBatch> answer = new CompletableFuture<>();

  LongPoll(EventHub hub, AgentId agent, long position) {
    this.hub = hub;
    this.cursor = new EventCursor(hub, this, agent, position);
    this.nothing = EventBatch.of(List.of(), position);
  }

  /** The first events there are, or none when the time is over. */
  CompletableFuture<EventBatch> ask(Duration patience) {
    answer.completeOnTimeout(nothing, patience.toMillis(), TimeUnit.MILLISECONDS);
    hub.join(this);
    wake();
    return answer.whenComplete((batch, failure) -> hub.leave(this));
  }

  /** One at a time: a later batch must not overtake an earlier one. */
  @Override
  public synchronized void wake() {
    Optional<EventBatch> batch = answer.isDone() ? Optional.empty() : cursor.next();
    batch.ifPresent(answer::complete);
  }

  @Override
  public void end() {
    answer.complete(nothing);
  }

  @Override
  public void fail(Throwable cause) {
    answer.completeExceptionally(cause);
  }
}
