package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import java.time.Clock;

/** What use cases and workers share. */
record Core(
    SqlAdapter store,
    Provider provider,
    SecondRecord secondRecord,
    FoldIn foldIn,
    OutboxBells bells,
    AuditTrail trail,
    Clock clock) {

  static Core of(AppConfig config, SqlAdapter store, Clock clock) {
    SecondRecord secondRecord = SecondRecord.of(config.wix(), clock);
    TimelineMerge merge = new TimelineMerge(config.sync().matchWindow());
    return new Core(
        store,
        Provider.of(config.twilio(), clock),
        secondRecord,
        new FoldIn(merge, secondRecord.policy(), clock),
        new OutboxBells(),
        new AuditTrail(store.inbox(), clock),
        clock);
  }
}
