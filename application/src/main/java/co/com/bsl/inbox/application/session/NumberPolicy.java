package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Role;
import java.util.Set;

/** From which roles the numbers of contacts are kept. */
public record NumberPolicy(Set<Role> keptFrom) {
  /** Everybody sees them. */
  public static final NumberPolicy OPEN = new NumberPolicy(Set.of());

  public NumberPolicy {
    keptFrom = Set.copyOf(keptFrom);
    if (keptFrom.contains(Role.ADMINISTRATOR)) {
      throw new IllegalArgumentException("administrators answer for the data, so they see it");
    }
  }

  /** That somebody, seeing what the role may see. */
  public Actor applied(Actor actor) {
    return keptFrom.contains(actor.agent().role()) ? actor.withoutNumbers() : actor;
  }
}
