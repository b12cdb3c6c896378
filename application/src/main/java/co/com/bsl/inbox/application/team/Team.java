package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.AccountException.Problem;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who belongs to the team and what each may do. Whatever takes something from somebody ends all
 * their sessions; there is always an active administrator.
 */
public final class Team {
  private final AgentDirectoryPort agents;
  private final SessionPort sessions;
  private final ApiTokenPort tokens;
  private final SecondFactorPort factors;
  private final Passwords passwords;
  private final Foreword foreword;

  public Team(
      AgentDirectoryPort agents,
      SessionPort sessions,
      ApiTokenPort tokens,
      SecondFactorPort factors,
      Passwords passwords,
      Foreword foreword) {
    this.agents = agents;
    this.sessions = sessions;
    this.tokens = tokens;
    this.factors = factors;
    this.passwords = passwords;
    this.foreword = foreword;
  }

  /** Whether there is nobody yet. */
  public boolean isEmpty() {
    return agents.all().isEmpty();
  }

  /** Everybody. */
  public List<Person> all(Actor actor) {
    actor.require(Right.MANAGE_TEAM);
    Set<AgentId> secured = factors.owners();
    return agents.all().stream()
        .map(Account::agent)
        .map(agent -> new Person(agent, secured.contains(agent.id())))
        .toList();
  }

  /** One of them. */
  public Person find(Actor actor, AgentId id) {
    return all(actor).stream()
        .filter(person -> person.agent().id().equals(id))
        .findFirst()
        .orElseThrow(() -> AccountException.of(Problem.NOBODY));
  }

  /** Takes somebody into the team; a name that is taken is refused. */
  public Person add(Actor actor, Agent newcomer, String password) {
    actor.require(Right.MANAGE_TEAM);
    Account account = new Account(newcomer, passwords.hashed(password));
    say(actor, newcomer.id(), "alta", event -> event.with("rol", newcomer.role().name()));
    if (!agents.add(account)) {
      throw AccountException.of(Problem.NAME_TAKEN);
    }
    return new Person(newcomer, false);
  }

  /** Gives somebody another role, and ends all sessions: pages show what the role allows. */
  public void changeRole(Actor actor, AgentId id, Role role) {
    find(actor, id);
    say(actor, id, "rol", event -> event.with("rol", role.name()));
    leavesSomebodyInCharge(agents.setRole(id, role));
    sessions.endAll(id);
  }

  /** Keeps somebody out from now on, tokens included, or lets them in again. */
  public void setActive(Actor actor, AgentId id, boolean active) {
    find(actor, id);
    say(actor, id, "acceso", event -> event.with("activo", Boolean.toString(active)));
    leavesSomebodyInCharge(agents.setActive(id, active));
    sessions.endAll(id);
  }

  /** Gives somebody another password; ends all sessions and takes away all tokens. */
  public void setPassword(Actor actor, AgentId id, String password) {
    find(actor, id);
    String hash = passwords.hashed(password);
    say(actor, id, "clave", UnaryOperator.identity());
    passwords.set(id, hash);
    tokens.revokeAll(id);
  }

  /** Takes the second factor from somebody who lost it; ends all sessions. */
  public void resetSecondFactor(Actor actor, AgentId id) {
    find(actor, id);
    say(actor, id, "segundo_factor", event -> event.with("activo", "false"));
    factors.remove(id);
    sessions.endAll(id);
  }

  private void say(Actor actor, AgentId whom, String what, UnaryOperator<AuditEvent> more) {
    foreword.say(
        actor,
        AuditAction.TEAM,
        event -> more.apply(event.with("agente", whom.value()).with("cambio", what)));
  }

  private static void leavesSomebodyInCharge(boolean changed) {
    if (!changed) {
      throw AccountException.of(Problem.LAST_ADMINISTRATOR);
    }
  }
}
