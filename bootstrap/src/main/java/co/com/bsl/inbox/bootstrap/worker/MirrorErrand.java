package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.WriteMirror;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the second record, and says so once when it refuses something for good. */
public final class MirrorErrand implements OutboxWorker.Errand {
  private static final Logger log = LoggerFactory.getLogger(MirrorErrand.class);

  private final WriteMirror writeMirror;

  public MirrorErrand(WriteMirror writeMirror) {
    this.writeMirror = writeMirror;
  }

  @Override
  public void run(OutboxEntry entry, Instant taken) {
    writeMirror
        .dispatch(entry)
        .ifPresent(
            reason ->
                log.error(
                    "second record given up entry={} task={} conversation={} attempts={} reason={}",
                    entry.number(),
                    entry.task(),
                    entry.conversation().value(),
                    entry.attempts(),
                    reason));
  }
}
