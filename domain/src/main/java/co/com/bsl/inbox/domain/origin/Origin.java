package co.com.bsl.inbox.domain.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.domain.content.Wording;
import java.time.Instant;
import java.util.UUID;

/**
 * One source's account of a message: the key under which the source can be recognised again, when
 * it says it was said, and how we learned of it.
 */
public record Origin(Source source, String key, Timing timing, Arrival arrival)
    implements Comparable<Origin> {

  /** The provider's account under the provider's id. */
  public static Origin provider(ProviderId id, Timing timing, Arrival arrival) {
    return new Origin(Source.PROVIDER, id.value(), timing, arrival);
  }

  /** Our own account of a message written here. */
  public static Origin inbox(MessageId id, Timing timing) {
    return new Origin(Source.INBOX, id.value(), timing, Arrival.LIVE);
  }

  /**
   * The second record's account, which has no id: author, text and time together are the key, so
   * two copies are one only when all three are equal.
   */
  public static Origin mirror(String author, Wording wording, Timing timing) {
    UUID fingerprint = UUID.nameUUIDFromBytes(wording.value().getBytes(UTF_8));
    String key = "%s|%d|%s".formatted(author, timing.at().toEpochMilli(), fingerprint);
    return new Origin(Source.MIRROR, key, timing, Arrival.IMPORTED);
  }

  /** What stays the same however often the source tells it again. */
  public Identity identity() {
    return new Identity(source, key);
  }

  /** The same account, learned of in that way. */
  public Origin arrived(Arrival way) {
    return new Origin(source, key, timing, way);
  }

  /** The same account under the same key, of a time that can be true when it is heard of then. */
  Origin heardAt(Instant now) {
    return new Origin(source, key, timing.heardAt(now), arrival);
  }

  /** Both accounts of the same thing as one. */
  Origin join(Origin other) {
    Arrival direct = arrival.compareTo(other.arrival) <= 0 ? arrival : other.arrival;
    return new Origin(source, key, timing.orBetter(other.timing), direct);
  }

  @Override
  public int compareTo(Origin other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : key.compareTo(other.key);
  }

  /** A source and its key: the same identity is the same message. */
  public record Identity(Source source, String key) {}
}
