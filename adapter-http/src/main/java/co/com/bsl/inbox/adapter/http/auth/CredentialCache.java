package co.com.bsl.inbox.adapter.http.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.domain.agent.Account;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names and passwords that were right a moment ago, so that a script does not pay for the slow hash
 * on every call. It knows only salted digests of them; any thread may call.
 */
final class CredentialCache {
  private static final int MOST = 1_000;
  private static final Duration LIFE = Duration.ofMinutes(1);

  private final Clock clock;
  private final byte[] salt = new byte[32];
  private final Map<ByteBuffer, Known> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Known> eldest) {
          return size() > MOST;
        }
      };

  CredentialCache(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(salt);
  }

  synchronized Optional<Account> find(Attempt attempt) {
    Instant now = clock.instant();
    known.values().removeIf(entry -> !now.isBefore(entry.until()));
    return Optional.ofNullable(known.get(digest(attempt))).map(Known::account);
  }

  synchronized void add(Attempt attempt, Account account) {
    known.put(digest(attempt), new Known(account, clock.instant().plus(LIFE)));
  }

  private ByteBuffer digest(Attempt attempt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      digest.update(attempt.user().getBytes(UTF_8));
      digest.update((byte) 0);
      return ByteBuffer.wrap(digest.digest(attempt.password().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private record Known(Account account, Instant until) {}
}
