package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditActor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, and what that somebody may do: as much as the role allows, and less for a program that
 * was given less.
 *
 * @param noted whom the audit log names
 * @param token what the token is called by which a program acts
 * @param seesNumbers whether that somebody is shown how contacts are reached
 */
public record Actor(
    Agent agent, Set<Right> rights, AuditActor noted, Optional<String> token, boolean seesNumbers) {

  public Actor {
    Set<Right> allowed = EnumSet.copyOf(agent.role().rights());
    allowed.retainAll(rights);
    rights = Collections.unmodifiableSet(allowed);
  }

  /** Somebody who may do no more than that, and sees numbers. */
  public Actor(Agent agent, Set<Right> rights) {
    this(agent, rights, AuditActor.agent(agent.id()), Optional.empty(), true);
  }

  /** Somebody of the team, with everything the role allows. */
  public static Actor of(Agent agent) {
    return new Actor(agent, agent.role().rights());
  }

  /** A program of that agent's. */
  public static Actor program(Agent owner, ApiToken token) {
    return new Actor(
        owner,
        token.grant().rights(),
        AuditActor.token(owner.id()),
        Optional.of(token.grant().name()),
        true);
  }

  /** Whoever works at the server's own console, and could change the store as well. */
  public static Actor console(String user) {
    return unnamed("console", AuditActor.commandLine(user));
  }

  /** The inbox itself, when nobody asked. */
  public static Actor inbox() {
    return unnamed("inbox", AuditActor.SYSTEM);
  }

  /** The same somebody, as far as that other may do things. */
  public Actor as(Agent other) {
    return new Actor(other, other.role().rights(), noted, token, seesNumbers);
  }

  /** The same somebody, from whom numbers are kept. */
  public Actor withoutNumbers() {
    return new Actor(agent, rights, noted, token, false);
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

  private static Actor unnamed(String id, AuditActor noted) {
    Agent nobody = new Agent(new AgentId(id), "", Role.ADMINISTRATOR, true);
    return new Actor(nobody, nobody.role().rights(), noted, Optional.empty(), true);
  }
}
