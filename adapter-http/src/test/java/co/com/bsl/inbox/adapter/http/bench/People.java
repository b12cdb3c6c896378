package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.adapter.http.people.PeopleUseCases;
import co.com.bsl.inbox.adapter.http.secret.OneTimeCodes;
import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.signin.CheckPassword;
import co.com.bsl.inbox.application.signin.EntranceBook;
import co.com.bsl.inbox.application.signin.GuessLimits;
import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.application.signin.SignIn;
import co.com.bsl.inbox.application.signin.SignOut;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.OwnAccount;
import co.com.bsl.inbox.application.team.Passwords;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import co.com.bsl.inbox.testkit.fake.InMemorySessions;
import co.com.bsl.inbox.testkit.fake.people.InMemoryGuesses;
import co.com.bsl.inbox.testkit.fake.people.InMemorySecondFactors;
import co.com.bsl.inbox.testkit.fake.people.InMemoryTokens;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Everything about people, over in-memory fakes. */
final class People {
  private final AgentDirectoryPort agents;
  private final PasswordHashPort hashes;
  private final Sessions sessions;
  private final SignIn signIn;
  private final SignOut signOut;
  private final PeopleUseCases useCases;

  People(
      AgentDirectoryPort agents,
      AtomicBoolean sessionsBroken,
      PasswordHashPort hashes,
      Consumer<AuditEvent> trail,
      Foreword foreword,
      Clock clock) {
    this.agents = agents;
    this.hashes = hashes;
    SessionPort kept = Breakable.of(SessionPort.class, new InMemorySessions(), sessionsBroken::get);
    SecureTokens secrets = new SecureTokens();
    SecondFactorPort factors = new InMemorySecondFactors();
    ApiTokenPort tokens = new InMemoryTokens();
    GuessLimits limits = new GuessLimits(new InMemoryGuesses(), clock);
    CheckPassword check = new CheckPassword(agents, hashes, limits);
    SecondFactors second = new SecondFactors(factors, new OneTimeCodes(), secrets, foreword, clock);
    Passwords passwords = new Passwords(agents, kept, hashes);
    this.sessions = new Sessions(kept, agents, secrets, clock);
    this.signOut = new SignOut(sessions, foreword);
    this.signIn = new SignIn(agents, check, second, limits, new EntranceBook(agents, trail, clock));
    this.useCases =
        new PeopleUseCases(
            new Team(agents, kept, tokens, factors, passwords, foreword),
            new OwnAccount(check, passwords, second, foreword),
            second,
            new ApiTokens(tokens, agents, secrets, foreword, clock));
  }

  /** Somebody has been in the team since before there was an audit log. */
  void join(Agent agent, String password) {
    agents.add(new Account(agent, hashes.hash(password)));
  }

  Sessions sessions() {
    return sessions;
  }

  SignIn signIn() {
    return signIn;
  }

  SignOut signOut() {
    return signOut;
  }

  Team team() {
    return useCases.team();
  }

  PeopleUseCases useCases() {
    return useCases;
  }
}
