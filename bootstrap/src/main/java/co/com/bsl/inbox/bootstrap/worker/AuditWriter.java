package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what was only looked at, every second and once more at the end. Owns one thread. */
public final class AuditWriter implements Worker {
  private static final Logger log = LoggerFactory.getLogger(AuditWriter.class);
  private static final long PAUSE_SECONDS = 1;
  private final AuditTrail trail;
  private final ScheduledExecutorService thread = Threads.timed("audit-writer", 1);

  public AuditWriter(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void start() {
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::write, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    Threads.end(thread);
    write();
  }

  private void write() {
    try {
      trail.write();
    } catch (StoreException away) {
      log.warn("audit entries wait for the store: {}", away.getMessage());
    } catch (RuntimeException failure) {
      log.error("audit entries could not be written", failure);
    }
  }
}
