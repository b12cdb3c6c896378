package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.application.signin.CheckPassword;
import co.com.bsl.inbox.application.signin.GuessLimits;
import co.com.bsl.inbox.application.signin.OneTimeCodePort;
import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.application.signin.SignOut;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.InMemorySessions;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fake.people.InMemoryGuesses;
import co.com.bsl.inbox.testkit.fake.people.InMemorySecondFactors;
import co.com.bsl.inbox.testkit.fake.people.InMemoryTokens;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The team and what belongs to it, over fakes: root looks after it, ana is in it. */
public final class Office {
  static final Actor ROOT = Actor.of(new Agent(new AgentId("root"), "", Role.ADMINISTRATOR, true));
  public static final AgentId ANA = new AgentId("ana");

  /** Everybody's password. */
  public static final String PASSWORD = "correct horse";

  final InMemoryInbox log = new InMemoryInbox();
  final InMemoryAgents agents = new InMemoryAgents();
  final InMemoryTokens kept = new InMemoryTokens();
  final InMemorySecondFactors factors = new InMemorySecondFactors();
  public final Team team;
  public final ApiTokens tokens;
  final OwnAccount own;
  public final SecondFactors secondFactors;
  final Sessions sessions;
  final SignOut signOut;

  private boolean lost;

  public Office() {
    Clock clock = MutableClock.at(MessageBuilder.NINE);
    InMemorySessions open = new InMemorySessions();
    Foreword foreword = new Foreword(new Reachable(), clock);
    Counting secrets = new Counting();
    Passwords passwords = new Passwords(agents, open, new Plain());
    CheckPassword check =
        new CheckPassword(agents, new Plain(), new GuessLimits(new InMemoryGuesses(), clock));
    sessions = new Sessions(open, agents, secrets, clock);
    signOut = new SignOut(sessions, foreword);
    secondFactors = new SecondFactors(factors, new AlwaysRight(), secrets, foreword, clock);
    own = new OwnAccount(check, passwords, secondFactors, foreword);
    tokens = new ApiTokens(kept, agents, secrets, foreword, clock);
    team = new Team(agents, open, kept, factors, passwords, foreword);
    team.add(Actor.inbox(), ROOT.agent(), PASSWORD);
    team.add(ROOT, new Agent(ANA, "Ana", Role.AGENT, true), PASSWORD);
  }

  /** From now on nothing can be written into the log. */
  void losesTheLog() {
    lost = true;
  }

  Actor ana() {
    return Actor.of(team.find(ROOT, ANA).agent());
  }

  static Attempt proof() {
    return new Attempt(Network.of("10.0.0.7"), ANA.value(), PASSWORD, Optional.empty());
  }

  /** The newest entry. */
  AuditEvent noted() {
    return log.before(Long.MAX_VALUE, AuditQuery.ALL, 1).get(0).event();
  }

  String everythingNoted() {
    return log.following(0, AuditQuery.ALL, 100).toString();
  }

  /** What is known of everybody, but for a second factor that only was begun. */
  String everythingKept() {
    return agents.all() + " " + kept.of(ANA) + " " + factors.owners();
  }

  /** A log that can get lost. */
  private final class Reachable implements InboxPort {
    @Override
    public <R> R commit(Function<InboxTransaction, R> command) {
      if (lost) {
        throw new StoreException(StoreException.Cause.UNAVAILABLE, "the log cannot be reached");
      }
      return log.commit(command);
    }
  }

  private static final class Plain implements PasswordHashPort {
    @Override
    public String hash(String password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      return hash(password).equals(hash);
    }
  }

  private static final class AlwaysRight implements OneTimeCodePort {
    @Override
    public String newSecret() {
      return "factor-secret";
    }

    @Override
    public OptionalLong step(String secret, String code, Instant at) {
      return OptionalLong.of(1);
    }

    @Override
    public String newRecoveryCode() {
      return "recovery-code";
    }
  }

  private static final class Counting implements TokenPort {
    private int count;

    @Override
    public String next() {
      count++;
      return "token-secret-" + count;
    }

    @Override
    public String fingerprint(String token) {
      return "fingerprint of " + token;
    }
  }
}
