package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.application.live.FollowChanges;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the change log on one thread of its own and wakes the readers whenever there is more.
 * Readers read at their own pace, from the window of latest events or, when they have fallen behind
 * it, from the log; a slow one holds up nobody.
 */
final class EventHub {
  private static final Logger log = LoggerFactory.getLogger(EventHub.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ChangeTail tail;
  private final Executor background;
  private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
  private final Thread thread = new Thread(this::run, "event-hub");
  private volatile EventWindow window = EventWindow.startingAt(0);
  private volatile boolean stopped;

  EventHub(FollowChanges changes, Shapes shapes, Executor background) {
    this.tail = new ChangeTail(changes, new EventMapper(shapes));
    this.background = background;
    thread.setDaemon(true);
  }

  /** Begins to follow, a little in the past: for those who lost us when we last stopped. */
  void start() {
    window = EventWindow.startingAt(tail.latestLess(EventWindow.SIZE));
    thread.start();
  }

  /** Stops following and ends all readers. */
  void stop() {
    stopped = true;
    thread.interrupt();
    readers.forEach(Reader::end);
  }

  /** The number of the newest change. */
  long latest() {
    return tail.latest();
  }

  /** Has the reader woken from now on, until it leaves. */
  void join(Reader reader) {
    readers.add(reader);
    if (stopped) {
      reader.end();
    }
  }

  /** Wakes the reader no more. */
  void leave(Reader reader) {
    readers.remove(reader);
  }

  /** How many readers there are. */
  int size() {
    return readers.size();
  }

  /** The number up to which the window of latest events reaches. */
  long upTo() {
    return window.upTo();
  }

  /** What follows that number; nothing when only the log can tell. Never waits. */
  Optional<EventBatch> next(long sequence) {
    return window.next(sequence);
  }

  /** What follows that number by the log itself. */
  EventBatch fetch(long sequence) {
    return tail.pageForReader(sequence);
  }

  void inBackground(Runnable task) {
    background.execute(task);
  }

  private void run() {
    while (!stopped) {
      try {
        advance();
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException failure) {
        log.warn("cannot follow the changes, trying again", failure);
        pause();
      }
    }
  }

  /** Waits for the next changes, takes them in and tells everybody. */
  void advance() throws InterruptedException {
    EventWindow before = window;
    if (tail.await(before.upTo(), PATIENCE)) {
      window = before.plus(tail.page(before.upTo()));
      readers.forEach(Reader::wake);
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stopping) {
      stopped = true;
    }
  }

  /** Somebody who reads events; none of the calls may block. */
  interface Reader {

    /** There may be more. */
    void wake();

    /** Time to say that one lives, for who does. */
    default void beat() {}

    /** There will be no more. */
    void end();

    /** What follows could not be read. */
    void fail(Throwable cause);
  }
}
