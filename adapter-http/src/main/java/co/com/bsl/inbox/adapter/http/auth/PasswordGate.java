package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.application.session.SignIn;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where passwords are checked: not too often for one guesser, and few at a time, since every check
 * takes its time and memory on purpose.
 */
final class PasswordGate {
  private static final Logger log = LoggerFactory.getLogger(PasswordGate.class);
  private static final int AT_A_TIME = 4;
  private static final int MOST_WAITING = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final SignIn signIn;
  private final SignInThrottle throttle;
  private final CredentialCache recent;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  PasswordGate(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.throttle = new SignInThrottle(clock);
    this.recent = new CredentialCache(clock);
  }

  /** Who that is, perhaps as found out a moment ago. */
  Agent recognise(Credentials.Password password) {
    return recent
        .find(password)
        .orElseGet(
            () -> {
              Agent agent = check(password);
              recent.add(password, agent);
              return agent;
            });
  }

  /** Who that is; refuses what is wrong, and who guesses too much. */
  Agent check(Credentials.Password password) {
    Optional<AgentId> name = name(password.user());
    String guesser = password.address() + ' ' + name.map(AgentId::value).orElse("");
    throttle.admit(guesser);
    Optional<Agent> agent = name.flatMap(known -> inTurn(known, password));
    if (agent.isEmpty()) {
      throttle.failed(guesser);
      log.info("sign-in refused address={}", password.address());
      throw Refusal.of(Reason.WRONG_CREDENTIALS);
    }
    throttle.succeeded(guesser);
    return agent.get();
  }

  private Optional<Agent> inTurn(AgentId name, Credentials.Password password) {
    if (!hasPlace()) {
      throw Refusal.tooMany(PATIENCE);
    }
    try {
      return signIn.check(name, password.secret(), password.address());
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.getQueueLength() < MOST_WAITING
          && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<AgentId> name(String user) {
    try {
      return Optional.of(new AgentId(user));
    } catch (IllegalArgumentException nobodysName) {
      return Optional.empty();
    }
  }
}
