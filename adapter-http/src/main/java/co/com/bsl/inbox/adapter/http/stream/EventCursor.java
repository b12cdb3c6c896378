package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.util.Optional;

/** How far one reader has read, and the way to what follows. Any thread may call. */
final class EventCursor {
  private final EventHub hub;
  private final EventHub.Reader reader;
  private final AgentId agent;
  private long position;
  private boolean fetching;
  private Optional<EventBatch> fetched = Optional.empty();

  EventCursor(EventHub hub, EventHub.Reader reader, AgentId agent, long position) {
    this.hub = hub;
    this.reader = reader;
    this.agent = agent;
    this.position = position;
  }

  /** Everything up to this number has been read. */
  synchronized long position() {
    return position;
  }

  /**
   * What comes next for this reader. When nothing does, the reader is up to date or the log is
   * being asked; in both cases it will be woken. What the log did not have when it was asked may
   * have been announced before its answer came: then nobody wakes the reader again, so the window
   * is looked at once more.
   */
  synchronized Optional<EventBatch> next() {
    while (!fetching) {
      boolean fromLog = fetched.isPresent();
      Optional<EventBatch> batch = fetched.or(() -> hub.next(position));
      fetched = Optional.empty();
      if (batch.isEmpty()) {
        fetch();
      } else if (batch.get().isEmpty() && batch.get().upTo() == position) {
        if (!fromLog || hub.upTo() <= position) {
          return Optional.empty();
        }
      } else {
        position = batch.get().upTo();
        EventBatch mine = batch.get().concerning(agent);
        if (!mine.isEmpty()) {
          return Optional.of(mine);
        }
      }
    }
    return Optional.empty();
  }

  private void fetch() {
    fetching = true;
    long from = position;
    hub.inBackground(() -> read(from));
  }

  private void read(long from) {
    try {
      arrived(hub.fetch(from));
    } catch (RuntimeException unreadable) {
      reader.fail(unreadable);
    }
  }

  private void arrived(EventBatch batch) {
    synchronized (this) {
      fetched = Optional.of(batch);
      fetching = false;
    }
    reader.wake();
  }
}
