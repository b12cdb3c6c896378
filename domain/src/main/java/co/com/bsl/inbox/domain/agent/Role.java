package co.com.bsl.inbox.domain.agent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the team, each role including those before it. */
public enum Role {
  AGENT(Right.ASSIGN),
  SUPERVISOR(Right.SEE_METRICS),
  ADMINISTRATOR(Right.ERASE);

  private final Right last;

  Role(Right last) {
    this.last = last;
  }

  /** What this role allows. */
  public Set<Right> rights() {
    return Collections.unmodifiableSet(EnumSet.range(Right.READ, last));
  }
}
