package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.HistoryLedger;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.application.sync.RepairStatuses;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.worker.PatientReading;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import java.security.SecureRandom;
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

  /** Reads what the second record has on a contact. */
  ReadMirror mirrorReading(ConversationStorePort record) {
    return new ReadMirror(record, store.inbox(), store.syncView(), foldIn, clock);
  }

  /** Reads the provider's history to its end. */
  PatientReading historyReading() {
    MessagingPort messaging = provider.messaging();
    HistoryLedger ledger = new HistoryLedger(store.inbox(), store.syncView(), foldIn);
    return new PatientReading(
        new CatchUp(messaging, ledger, clock),
        new RepairStatuses(messaging, store.inbox(), store.syncView(), foldIn, clock),
        RetryPolicy.READING,
        clock,
        new SecureRandom());
  }

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
