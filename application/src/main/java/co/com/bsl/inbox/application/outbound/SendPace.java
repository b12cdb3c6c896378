package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.commit.OutboxRecords;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Never more than so many attempts within any second, in all instances together, so that the
 * provider's quota is kept; what is over it waits. What was begun is noted in the same commit that
 * takes it, and commits follow one another. Any thread may call.
 */
public final class SendPace {
  private static final Duration WINDOW = Duration.ofSeconds(1);

  private final int most;

  private SendPace(int most) {
    this.most = most;
  }

  /** So many a second. */
  public static SendPace perSecond(int most) {
    return new SendPace(most);
  }

  /** As many as there are. */
  public static SendPace unlimited() {
    return new SendPace(Integer.MAX_VALUE);
  }

  /**
   * What was taken.
   *
   * @param notBefore nothing more may be taken until then
   */
  public record Taken(List<OutboxEntry> entries, Instant notBefore) {
    public Taken {
      entries = List.copyOf(entries);
    }
  }

  /** Takes what is due and may be begun now, as many entries as there are hands at most. */
  public Taken take(OutboxRecords outbox, Lane lane, Instant now, Instant lease, int hands) {
    if (most == Integer.MAX_VALUE) {
      return new Taken(outbox.claim(lane, now, lease, hands), now);
    }
    List<Beginnings> lately = lately(outbox, lane, now);
    int free = most - lately.stream().mapToInt(Beginnings::count).sum();
    if (free <= 0) {
      return new Taken(List.of(), lately.get(0).at().plus(WINDOW));
    }
    List<OutboxEntry> entries = outbox.claim(lane, now, lease, Math.min(free, hands));
    if (!entries.isEmpty()) {
      outbox.begun(lane, new Beginnings(now, entries.size()));
    }
    return new Taken(entries, now);
  }

  /**
   * What seems to lie far ahead was noted before somebody set the clock back: it counts no more.
   */
  private static List<Beginnings> lately(OutboxRecords outbox, Lane lane, Instant now) {
    return outbox.begunAfter(lane, now.minus(WINDOW)).stream()
        .filter(begun -> !begun.at().isAfter(now.plus(WINDOW)))
        .toList();
  }
}
