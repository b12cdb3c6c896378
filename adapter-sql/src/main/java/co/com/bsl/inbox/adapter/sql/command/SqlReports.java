package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.Deliveries;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.commit.ReportRecords;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reports that wait for their message. */
final class SqlReports implements ReportRecords {
  private static final String PARK =
      """
      INSERT INTO parked_report (provider_id, message, delivery, parked_at)
      VALUES (:providerId, :message, :delivery, :now)
      """;

  private static final String TAKE =
      """
      DELETE FROM parked_report WHERE provider_id = :providerId
      RETURNING provider_id, message, delivery
      """;

  private static final String FORGET =
      """
      DELETE FROM parked_report WHERE number IN
        (SELECT number FROM parked_report WHERE parked_at < :before ORDER BY number LIMIT :limit)
      """;

  private final Session session;

  SqlReports(Session session) {
    this.session = session;
  }

  @Override
  public void park(DeliveryReport report, Instant now) {
    session
        .sql(PARK)
        .set("providerId", report.providerId().value())
        .set("message", report.messageId().map(MessageId::value).orElse(null))
        .set("delivery", Deliveries.write(report.delivery()))
        .set("now", now.toEpochMilli())
        .update();
  }

  @Override
  public List<DeliveryReport> take(ProviderId id) {
    return session.sql(TAKE).set("providerId", id.value()).list(SqlReports::report);
  }

  @Override
  public int forget(Instant parkedBefore, int limit) {
    return session
        .sql(FORGET)
        .set("before", parkedBefore.toEpochMilli())
        .set("limit", limit)
        .update();
  }

  private static DeliveryReport report(ResultSet row) throws SQLException {
    return new DeliveryReport(
        new ProviderId(row.getString("provider_id")),
        Values.text(row, "message").map(MessageId::new),
        Deliveries.read(row.getString("delivery")));
  }
}
