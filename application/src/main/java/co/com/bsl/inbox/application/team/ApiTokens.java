package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.AccountException.Problem;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What programs sign in with, each on behalf of an agent and never with more than the role. */
public final class ApiTokens {
  /** How every token begins, so that people and scanners recognise one. */
  public static final String PREFIX = "bsl_";

  private static final int MOST = 50;

  /** Use is written down this often only: a call must not cost a commit. */
  private static final Duration TOUCH = Duration.ofMinutes(5);

  private final ApiTokenPort tokens;
  private final AgentDirectoryPort agents;
  private final TokenPort secrets;
  private final Foreword foreword;
  private final Clock clock;

  public ApiTokens(
      ApiTokenPort tokens,
      AgentDirectoryPort agents,
      TokenPort secrets,
      Foreword foreword,
      Clock clock) {
    this.tokens = tokens;
    this.agents = agents;
    this.secrets = secrets;
    this.foreword = foreword;
    this.clock = clock;
  }

  /** Makes a token of one's own; rights that one does not have oneself are refused. */
  public NewToken issue(Actor owner, Grant grant) {
    owner.require(Right.OWN_ACCOUNT);
    grant.rights().forEach(owner::require);
    if (tokens.of(owner.id()).size() >= MOST) {
      throw AccountException.of(Problem.TOO_MANY_TOKENS);
    }
    String text = PREFIX + secrets.next();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ApiToken token =
        new ApiToken(secrets.fingerprint(text), owner.id(), grant, now, Optional.empty());
    say(owner, token, "alta");
    tokens.add(token);
    return new NewToken(token, text);
  }

  /** One's own tokens, newest first. */
  public List<ApiToken> list(Actor owner) {
    owner.require(Right.OWN_ACCOUNT);
    return tokens.of(owner.id());
  }

  /** Takes one of one's own tokens away; false when there is none with that id. */
  public boolean revoke(Actor owner, String id) {
    Optional<ApiToken> token =
        list(owner).stream().filter(known -> known.id().equals(id)).findFirst();
    token.ifPresent(known -> revoke(owner, known));
    return token.isPresent();
  }

  private void revoke(Actor owner, ApiToken token) {
    say(owner, token, "baja");
    tokens.revoke(token.hash());
  }

  private void say(Actor owner, ApiToken token, String what) {
    String rights =
        token.grant().rights().stream().map(Right::name).sorted().collect(Collectors.joining(" "));
    foreword.say(
        owner,
        AuditAction.TOKEN,
        event ->
            event
                .with("agente", owner.id().value())
                .with("cambio", what)
                .with("token", token.grant().name())
                .with("permisos", rights));
  }

  /** That agent, as far as the console may act for them: everything but signing in. */
  public Actor onBehalfOf(Actor actor, AgentId owner) {
    actor.require(Right.MANAGE_TEAM);
    return agents
        .find(owner)
        .map(Account::agent)
        .map(actor::as)
        .orElseThrow(() -> AccountException.of(Problem.NOBODY));
  }

  /** Who acts by that token, while it lasts and its owner is active. */
  public Optional<Actor> recognise(String text) {
    Instant now = clock.instant();
    return tokens
        .find(secrets.fingerprint(text))
        .filter(token -> token.grant().lastsAt(now))
        .flatMap(token -> actor(token, now));
  }

  private Optional<Actor> actor(ApiToken token, Instant now) {
    Optional<Agent> owner = agents.find(token.owner()).map(Account::agent).filter(Agent::active);
    if (owner.isPresent()) {
      touch(token, now);
    }
    return owner.map(agent -> Actor.program(agent, token));
  }

  private void touch(ApiToken token, Instant now) {
    if (token.lastUsedAt().filter(last -> now.isBefore(last.plus(TOUCH))).isEmpty()) {
      tokens.used(token.hash(), now);
    }
  }
}
