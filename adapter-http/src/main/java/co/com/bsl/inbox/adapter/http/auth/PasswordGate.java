package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.application.signin.SignIn;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where passwords are hashed and checked: few at a time, since each takes its time and memory. */
final class PasswordGate {
  private static final Logger log = LoggerFactory.getLogger(PasswordGate.class);

  /**
   * Each needs 7 MiB while it lasts, and the library keeps as much for good: with two at a time,
   * strangers who guess make us use 21 MiB of the heap's 96, and no more than two processors.
   */
  private static final int AT_A_TIME = 2;

  private static final int MOST_WAITING = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final SignIn signIn;
  private final CredentialCache recent;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  PasswordGate(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.recent = new CredentialCache(clock);
  }

  /** Who that is, perhaps as found out a moment ago, if nothing has changed since. */
  Agent recognise(Attempt attempt) {
    Optional<Account> known = recent.find(attempt).flatMap(signIn::again);
    return known.orElseGet(() -> checked(attempt)).agent();
  }

  /** Who that is; refuses what is wrong, and who guesses too much. */
  Agent check(Attempt attempt) {
    return inTurn(() -> entered(attempt)).agent();
  }

  /** Does what hashes or compares a password once there is a place for it. */
  <R> R inTurn(Supplier<R> check) {
    if (!hasPlace()) {
      throw Refusal.tooMany(PATIENCE);
    }
    try {
      return check.get();
    } finally {
      places.release();
    }
  }

  private Account checked(Attempt attempt) {
    Account account = inTurn(() -> entered(attempt));
    recent.add(attempt, account);
    return account;
  }

  private Account entered(Attempt attempt) {
    try {
      return signIn.enter(attempt);
    } catch (AccountException refused) {
      log.info("sign-in refused why={} from={}", refused.problem(), attempt.network().value());
      throw refused;
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
}
