package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Replay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls kept aside as rows of their table. */
public final class HeldCallRows {
  /** Commands run one after another, so the next number is nobody else's. */
  private static final String KEEP =
      """
      INSERT INTO held_call (number, id, path, query, headers, body, client, reason, signed_url,
        at_millis, times)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM held_call), :id, :path, :query, :headers,
        :body, :client, :reason, :signedUrl, :at, :times)
      ON CONFLICT (id) DO UPDATE SET
        number = excluded.number, at_millis = excluded.at_millis, times = held_call.times + 1
      """;

  private static final String ALL =
      """
      SELECT number, id, path, query, headers, body, client, reason, signed_url, at_millis, times,
        replayed_at, replayed_by, result
      FROM held_call
      """;

  private static final String BEFORE =
      ALL + "WHERE number < :number ORDER BY number DESC LIMIT :limit";
  private static final String FIND = ALL + "WHERE id = :id";

  private static final Json<Headers> HEADERS = new Json<>(Headers.class);

  private HeldCallRows() {}

  /** A call and the number by which the list goes on after it. */
  public record Numbered(long number, HeldCall call) {}

  /** Adds a call, or counts it once more. */
  public static void keep(Session session, HeldCall held) {
    RawCall call = held.call();
    session
        .sql(KEEP)
        .set("id", held.id().value())
        .set("path", call.path())
        .set("query", call.query())
        .set("headers", HEADERS.write(new Headers(call.headers())))
        .set("body", Values.storable(call.body()))
        .set("client", call.client())
        .set("reason", held.rejection().reason().name())
        .set("signedUrl", held.rejection().signedUrl())
        .set("at", held.at().toEpochMilli())
        .set("times", held.times())
        .update();
  }

  /** The calls with a smaller number, newest first. */
  public static List<Numbered> before(Session session, long number, int limit) {
    return session
        .sql(BEFORE)
        .set("number", number)
        .set("limit", limit)
        .list(row -> new Numbered(row.getLong("number"), call(row)));
  }

  /** The call with that id. */
  public static Optional<HeldCall> find(Session session, HeldCallId id) {
    return session.sql(FIND).set("id", id.value()).first(HeldCallRows::call);
  }

  private static HeldCall call(ResultSet row) throws SQLException {
    return new HeldCall(
        new HeldCallId(row.getString("id")),
        new RawCall(
            row.getString("path"),
            row.getString("query"),
            HEADERS.read(row.getString("headers")).values(),
            row.getString("body"),
            row.getString("client")),
        new Rejection(
            Rejection.Reason.valueOf(row.getString("reason")), row.getString("signed_url")),
        Instant.ofEpochMilli(row.getLong("at_millis")),
        row.getLong("times"),
        replay(row));
  }

  private static Optional<Replay> replay(ResultSet row) throws SQLException {
    Optional<Instant> at = Values.time(row, "replayed_at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    AgentId by = new AgentId(row.getString("replayed_by"));
    return Optional.of(new Replay(at.get(), by, Replay.Result.valueOf(row.getString("result"))));
  }

  /** The headers as JSON. */
  record Headers(Map<String, String> values) {

    Headers {
      values = values == null ? Map.of() : values;
    }
  }
}
