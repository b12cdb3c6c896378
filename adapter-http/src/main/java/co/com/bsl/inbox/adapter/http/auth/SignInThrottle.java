package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after a few failures each further one doubles the pause.
 * Kept in memory, for the latest few thousand guessers; any thread may call.
 */
final class SignInThrottle {
  private static final int FREE_FAILURES = 5;
  private static final int MOST_GUESSERS = 10_000;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

  private final Clock clock;
  private final Map<String, Failures> guessers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_GUESSERS;
        }
      };

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Refuses a guesser whose pause is not over. */
  synchronized void admit(String guesser) {
    Instant now = clock.instant();
    Instant open = failures(guesser, now).openAgain();
    if (now.isBefore(open)) {
      throw Refusal.tooMany(Duration.between(now, open));
    }
  }

  synchronized void failed(String guesser) {
    Instant now = clock.instant();
    guessers.put(guesser, failures(guesser, now).andAnotherAt(now));
  }

  synchronized void succeeded(String guesser) {
    guessers.remove(guesser);
  }

  private Failures failures(String guesser, Instant now) {
    Failures known = guessers.get(guesser);
    boolean fresh = known == null || now.isAfter(known.last().plus(FORGOTTEN_AFTER));
    return fresh ? new Failures(0, Instant.EPOCH) : known;
  }

  /** How often somebody failed, and when last. */
  private record Failures(int count, Instant last) {

    Failures andAnotherAt(Instant now) {
      return new Failures(count + 1, now);
    }

    Instant openAgain() {
      if (count < FREE_FAILURES) {
        return last;
      }
      Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 20));
      return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
  }
}
