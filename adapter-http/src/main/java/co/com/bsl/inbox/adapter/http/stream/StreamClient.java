package co.com.bsl.inbox.adapter.http.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.adapter.http.stream.EventJson.Signal;
import co.com.bsl.inbox.domain.agent.AgentId;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * One open page. Whoever wakes it writes as much as the connection takes without waiting; the rest
 * is written when the server says that it takes more. So no thread belongs to a page, and a page
 * that reads slowly is only late. Any thread may call; one writes at a time.
 */
final class StreamClient implements EventHub.Reader, WriteListener {
  /** Enough bytes to make buffering proxies let go, and how soon to come back, in ms. */
  private static final String OPENING = ":" + " ".repeat(2048) + "\nretry: 2000\n\n";

  /** A page that takes nothing misses asides rather than having them kept for it. */
  private static final int MOST_ASIDES = 32;

  /** A connection that takes nothing for so many heartbeats is given up. */
  private static final int PATIENCE = 3;

  private final ServletOutputStream output;
  private final Viewer viewer;
  private final EventCursor cursor;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private byte[] opening = OPENING.getBytes(UTF_8);
  private final Deque<byte[]> asides = new ArrayDeque<>();
  private boolean heartbeatDue = true;
  private boolean unflushed;
  private boolean blocked = true;
  private int heartbeatsMissed;

  StreamClient(
      EventHub hub, ServletOutputStream output, AgentId agent, Viewer viewer, long position) {
    this.output = output;
    this.viewer = viewer;
    this.cursor = new EventCursor(hub, this, agent, position);
  }

  /** Who looks at it. */
  Viewer viewer() {
    return viewer;
  }

  CompletableFuture<Void> closed() {
    return closed;
  }

  @Override
  public synchronized void wake() {
    if (!blocked) {
      write();
    }
  }

  /** Tells the page that it is still connected. */
  @Override
  public synchronized void beat() {
    heartbeatDue = true;
    if (!blocked) {
      write();
    } else if (++heartbeatsMissed >= PATIENCE) {
      end();
    }
  }

  /** Writes that when the connection takes it. */
  synchronized void offer(byte[] aside) {
    if (asides.size() < MOST_ASIDES) {
      asides.add(aside);
    }
    wake();
  }

  @Override
  public synchronized void onWritePossible() {
    blocked = false;
    heartbeatsMissed = 0;
    write();
  }

  @Override
  public void onError(Throwable disconnected) {
    end();
  }

  @Override
  public void fail(Throwable unreadable) {
    end();
  }

  @Override
  public void end() {
    closed.complete(null);
  }

  private void write() {
    try {
      while (!closed.isDone() && output.isReady()) {
        if (!writeNext()) {
          return;
        }
      }
      blocked = true;
    } catch (IOException | RuntimeException disconnected) {
      end();
    }
  }

  private boolean writeNext() throws IOException {
    if (unflushed) {
      output.flush();
      unflushed = false;
      return true;
    }
    byte[] bytes = nextBytes();
    output.write(bytes);
    unflushed = bytes.length > 0;
    return unflushed;
  }

  private byte[] nextBytes() {
    if (opening.length > 0) {
      byte[] first = opening;
      opening = new byte[0];
      return first;
    }
    if (heartbeatDue) {
      heartbeatDue = false;
      return Signal.heartbeat(cursor.position()).unnumbered();
    }
    byte[] aside = asides.poll();
    if (aside != null) {
      return aside;
    }
    return cursor.next().map(this::bytes).orElse(new byte[0]);
  }

  private byte[] bytes(EventBatch batch) {
    if (batch.missed()) {
      return Signal.resync(batch.upTo()).numbered();
    }
    if (batch.events().size() == 1) {
      return batch.events().get(0).frame(viewer);
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    batch.events().forEach(event -> joined.writeBytes(event.frame(viewer)));
    return joined.toByteArray();
  }
}
