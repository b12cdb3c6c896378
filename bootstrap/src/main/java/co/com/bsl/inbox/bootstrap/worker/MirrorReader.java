package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the second record soon after something happened: at once, and again a few times while the
 * bot may be answering there. Owns its threads; asking again meanwhile begins anew, never doubles.
 */
public final class MirrorReader implements Worker, MirrorSchedule {
  private static final Logger log = LoggerFactory.getLogger(MirrorReader.class);
  private static final int HANDS = 2;

  /** More contacts than this at once wait for the slow cycle. */
  private static final int MOST = 1_000;

  private final ReadMirror readMirror;
  private final List<Duration> pauses;
  private final Map<Address, Long> rounds = new ConcurrentHashMap<>();
  private final ScheduledExecutorService threads = Threads.timed("mirror-reader", HANDS);

  public MirrorReader(ReadMirror readMirror, List<Duration> pauses) {
    this.readMirror = readMirror;
    this.pauses = List.copyOf(pauses);
  }

  @Override
  public void start() {}

  @Override
  public void soon(Address address) {
    if (rounds.size() < MOST || rounds.containsKey(address)) {
      long round = rounds.merge(address, 1L, Long::sum);
      schedule(address, round, 0);
    }
  }

  @Override
  public void close() {
    Threads.end(threads);
  }

  private void schedule(Address address, long round, int step) {
    if (step >= pauses.size()) {
      rounds.remove(address, round);
      return;
    }
    try {
      ScheduledFuture<?> unused =
          threads.schedule(
              () -> read(address, round, step), pauses.get(step).toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      log.debug("no more reading of the second record: stopping");
    }
  }

  private void read(Address address, long round, int step) {
    if (rounds.getOrDefault(address, 0L) != round) {
      return;
    }
    try {
      readMirror.read(address);
    } catch (StoreException unavailable) {
      log.debug("second record of {} not read: {}", address.masked(), unavailable.getMessage());
    } catch (RuntimeException failure) {
      log.warn("second record of {} could not be folded in", address.masked(), failure);
    }
    schedule(address, round, step + 1);
  }
}
