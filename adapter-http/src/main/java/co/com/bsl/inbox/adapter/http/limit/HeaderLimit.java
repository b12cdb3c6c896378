package co.com.bsl.inbox.adapter.http.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections over which the head of a request trickles in: no thread waits for them, but
 * there is only room for so many. Looks at each now and then; a head that is incomplete at two
 * looks running has had its time. The server's own threads call.
 */
public final class HeaderLimit implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration longest;

  public HeaderLimit(Scheduler scheduler, Duration longest) {
    this.scheduler = scheduler;
    this.longest = longest;
  }

  @Override
  public void onOpened(Connection connection) {
    lookLater(connection, new Sight(0, 0, false));
  }

  private void lookLater(Connection connection, Sight before) {
    Scheduler.Task unused =
        scheduler.schedule(
            () -> look(connection, before), longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Connection connection, Sight before) {
    if (!connection.getEndPoint().isOpen()) {
      return;
    }
    Sight now = before.then(connection);
    if (before.incomplete() && now.incomplete()) {
      connection.getEndPoint().close();
    } else {
      lookLater(connection, now);
    }
  }

  /** How much had come over a connection, and whether part of that was half a head. */
  private record Sight(long requests, long bytes, boolean incomplete) {

    Sight then(Connection connection) {
      long heads = connection.getMessagesIn();
      boolean idle = heads == connection.getMessagesOut();
      boolean more = connection.getBytesIn() > bytes || incomplete;
      return new Sight(heads, connection.getBytesIn(), idle && heads == requests && more);
    }
  }
}
