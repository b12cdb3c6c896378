package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;

/** Reports that came before their message, and are due when it comes. */
final class ParkedReports {

  private ParkedReports() {}

  /** The message after all that was reported on it ahead of time. */
  static Message applied(InboxTransaction tx, Message message) {
    if (message.direction() == Direction.INBOUND || message.providerId().isEmpty()) {
      return message;
    }
    Message reported = message;
    for (DeliveryReport report : tx.reports().take(message.providerId().get())) {
      reported = reported.after(report.delivery());
    }
    return reported;
  }
}
