package co.com.bsl.inbox.domain.messaging;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.message.Direction;
import java.time.Instant;
import java.util.Optional;

/**
 * Which part of the provider's history to read.
 *
 * @param contact one contact only, or everybody
 * @param since not before that time
 * @param page the page's mark as the answer before gave it; the newest page when empty
 */
public record HistoryQuery(
    Direction direction,
    Optional<Address> contact,
    Optional<Instant> since,
    Optional<String> page) {

  /** Everybody's messages of one direction. */
  public static HistoryQuery of(Direction direction, Optional<Instant> since) {
    return new HistoryQuery(direction, Optional.empty(), since, Optional.empty());
  }

  /** The same question, answered from that page on. */
  public HistoryQuery from(String mark) {
    return new HistoryQuery(direction, contact, since, Optional.of(mark));
  }
}
