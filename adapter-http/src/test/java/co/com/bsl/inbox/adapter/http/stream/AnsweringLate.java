package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A change log that has read its page when something else happens, and only then answers. */
record AnsweringLate(ChangeLogPort log, Runnable meanwhile) implements ChangeLogPort {

  @Override
  public List<Change> after(long sequence, int limit) {
    List<Change> page = log.after(sequence, limit);
    meanwhile.run();
    return page;
  }

  @Override
  public long latest() {
    return log.latest();
  }

  @Override
  public long oldest() {
    return log.oldest();
  }

  @Override
  public int forget(Instant before, long kept, int limit) {
    return log.forget(before, kept, limit);
  }

  @Override
  public boolean await(long sequence, Duration patience) throws InterruptedException {
    return log.await(sequence, patience);
  }
}
