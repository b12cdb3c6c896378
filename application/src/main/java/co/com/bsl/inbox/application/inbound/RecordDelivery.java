package co.com.bsl.inbox.application.inbound;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Notes how far a message got; a report on a message that is not known yet waits for it. */
public final class RecordDelivery {
  private final InboxPort inbox;
  private final FoldIn foldIn;
  private final Clock clock;

  public RecordDelivery(InboxPort inbox, FoldIn foldIn, Clock clock) {
    this.inbox = inbox;
    this.foldIn = foldIn;
    this.clock = clock;
  }

  /** Applies the report, now or when its message comes. */
  public void record(DeliveryReport report) {
    inbox.commit(
        tx -> {
          find(tx, report)
              .ifPresentOrElse(
                  located -> apply(tx, located, report),
                  () -> tx.reports().park(report, clock.instant()));
          return null;
        });
  }

  /** A message of ours that waits to be known comes before what the catch-up made of it. */
  private static Optional<LocatedMessage> find(InboxTransaction tx, DeliveryReport report) {
    return report
        .messageId()
        .flatMap(tx.messages()::find)
        .filter(located -> located.message().providerId().isEmpty())
        .or(() -> tx.messages().find(report.providerId()));
  }

  private void apply(InboxTransaction tx, LocatedMessage located, DeliveryReport report) {
    Message reported = located.message().after(report.delivery());
    if (reported.providerId().isEmpty()) {
      Timing heard = Timing.heard(clock.instant());
      reported = reported.knownAlsoAs(Origin.provider(report.providerId(), heard, Arrival.LIVE));
    }
    foldIn.into(
        tx, tx.conversations().find(located.conversation()).orElseThrow(), List.of(reported));
  }
}
