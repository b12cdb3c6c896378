package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.CatchUp.Progress;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How far a reading of the provider's history is; for one thread. */
public final class ReadingTally {
  private long pages;
  private long messages;
  private boolean first;
  private String direction = "";
  private Optional<Instant> backTo = Optional.empty();

  /** Counts one more page. */
  public void add(Progress page) {
    pages++;
    messages += page.messages();
    first |= page.first();
    direction = page.direction().name().toLowerCase(Locale.ROOT);
    backTo = page.backTo();
  }

  /** Whether this reads everything for the first time. */
  public boolean isImport() {
    return first;
  }

  /** How far it is. */
  public String words() {
    return "direction=%s pages=%d messages=%d back_to=%s"
        .formatted(direction, pages, messages, backTo.map(Instant::toString).orElse("-"));
  }
}
