package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks, and what that somebody may do: as much as the role allows, and less for a program that
 * was given less.
 *
 * @param seesNumbers whether that somebody is shown how contacts are reached
 */
public record Actor(Agent agent, Set<Right> rights, boolean seesNumbers) {

  public Actor {
    Set<Right> allowed = EnumSet.copyOf(agent.role().rights());
    allowed.retainAll(rights);
    rights = Collections.unmodifiableSet(allowed);
  }

  /** Somebody who may do no more than that, and sees numbers. */
  public Actor(Agent agent, Set<Right> rights) {
    this(agent, rights, true);
  }

  /** Somebody of the team, with everything the role allows. */
  public static Actor of(Agent agent) {
    return new Actor(agent, agent.role().rights());
  }

  /** Whoever works at the server's own console, and could change the store as well. */
  public static Actor console() {
    return of(new Agent(new AgentId("console"), "", Role.ADMINISTRATOR, true));
  }

  /** The same somebody, from whom numbers are kept. */
  public Actor withoutNumbers() {
    return new Actor(agent, rights, false);
  }

  /** The user name. */
  public AgentId id() {
    return agent.id();
  }

  /** Goes on only for who has that right. */
  public void require(Right right) {
    if (!rights.contains(right)) {
      throw new ForbiddenException(agent.id(), right);
    }
  }

  /** Goes on only for who has that right and sees numbers, without which there is no answer. */
  public void requireWithNumbers(Right right) {
    require(right);
    if (!seesNumbers) {
      throw new ForbiddenException(agent.id(), right);
    }
  }
}
