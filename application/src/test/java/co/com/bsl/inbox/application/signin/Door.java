package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.AccountException.Problem;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fake.people.InMemoryGuesses;
import co.com.bsl.inbox.testkit.fake.people.InMemorySecondFactors;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way in, over fakes: everybody's password is "right", and comparing or hashing them is
 * counted.
 */
final class Door {
  final MutableClock clock = MutableClock.at(MessageBuilder.NINE);
  final AtomicInteger compared = new AtomicInteger();
  final List<AuditEvent> noted = new ArrayList<>();

  private final InMemoryAgents agents = new InMemoryAgents();
  private final SignIn signIn;

  Door(String... team) {
    for (String name : team) {
      agents.add(new Account(new Agent(new AgentId(name), "", Role.AGENT, true), "hash of right"));
    }
    GuessLimits limits = new GuessLimits(new InMemoryGuesses(), clock);
    CheckPassword check = new CheckPassword(agents, new Hashes(), limits);
    Foreword foreword = new Foreword(new InMemoryInbox(), clock);
    SecondFactors none =
        new SecondFactors(
            new InMemorySecondFactors(), new NoCodes(), new NoTokens(), foreword, clock);
    signIn = new SignIn(agents, check, none, limits, new EntranceBook(agents, noted::add, clock));
  }

  /** Whether somebody gets in; what stands in the way otherwise. */
  Optional<Problem> tries(String from, String user, String password) {
    try {
      signIn.enter(new Attempt(Network.of(from), user, password, Optional.empty()));
      return Optional.empty();
    } catch (AccountException refused) {
      return Optional.of(refused.problem());
    }
  }

  /** How many passwords somebody gets compared who does nothing else for that long. */
  int guesses(String from, String user, Duration time) {
    int before = compared.get();
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      tries(from, user, "wrong");
      clock.pass(Duration.ofSeconds(1));
    }
    return compared.get() - before;
  }

  private final class Hashes implements PasswordHashPort {
    @Override
    public String hash(String password) {
      compared.incrementAndGet();
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      return hash(password).equals(hash);
    }
  }

  private static final class NoCodes implements OneTimeCodePort {
    @Override
    public String newSecret() {
      return "";
    }

    @Override
    public OptionalLong step(String secret, String code, Instant at) {
      return OptionalLong.empty();
    }

    @Override
    public String newRecoveryCode() {
      return "";
    }
  }

  private static final class NoTokens implements TokenPort {
    @Override
    public String next() {
      return "";
    }

    @Override
    public String fingerprint(String token) {
      return token;
    }
  }
}
