package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.time.Instant;
import java.util.List;

/** Reports that came before the message they are about. */
public interface ReportRecords {

  /** Keeps a report until its message comes. */
  void park(DeliveryReport report, Instant now);

  /** Gives up on reports kept before that time, {@code limit} at most; returns how many. */
  int forget(Instant parkedBefore, int limit);

  /** Takes out what was kept for that message. */
  List<DeliveryReport> take(ProviderId id);
}
