package co.com.bsl.inbox.domain.agent;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a program is given: a name by which people know it, some rights, and perhaps an end. It can
 * never look after the account of whoever gave it, or it could give itself more.
 */
public record Grant(String name, Set<Right> rights, Optional<Instant> until) {
  private static final int LONGEST_NAME = 60;

  public Grant {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a token needs a name of at most %d characters".formatted(LONGEST_NAME));
    }
    if (rights.isEmpty() || rights.contains(Right.OWN_ACCOUNT)) {
      throw new IllegalArgumentException("not rights for a program: %s".formatted(rights));
    }
    rights = Collections.unmodifiableSet(EnumSet.copyOf(rights));
  }

  /** Whether it is still good at that time. */
  public boolean lastsAt(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isEmpty();
  }
}
