package co.com.bsl.inbox.application.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * One reading of the provider's history.
 *
 * @param begun when it began; once it is done, everything up to then is known
 * @param since how far back it goes; to the very beginning when empty
 * @param page the page to be read next; the newest when empty
 */
record Reading(Instant begun, Optional<Instant> since, Optional<String> page) {
  private static final String GAP = " ";
  private static final String ALL = "-";

  Reading at(Optional<String> next) {
    return new Reading(begun, since, next);
  }

  /** As kept in a bookmark. */
  String mark() {
    return String.join(
        GAP, begun.toString(), since.map(Instant::toString).orElse(ALL), page.orElse(""));
  }

  static Reading of(String mark) {
    String[] parts = mark.split(GAP, 3);
    return new Reading(
        Instant.parse(parts[0]),
        ALL.equals(parts[1]) ? Optional.empty() : Optional.of(Instant.parse(parts[1])),
        Optional.of(parts[2]).filter(page -> !page.isEmpty()));
  }
}
