package co.com.bsl.inbox.adapter.http.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.signin.OneTimeCodePort;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords by RFC 6238 as authenticator apps make them: HMAC-SHA-1, six
 * digits, thirty seconds. One step of difference between the clocks is forgiven.
 */
public final class OneTimeCodes implements OneTimeCodePort {
  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_BYTES = 10;
  private static final String ALGORITHM = "HmacSHA1";

  private final SecureRandom random = new SecureRandom();

  @Override
  public String newSecret() {
    return Base32.encode(bytes(SECRET_BYTES));
  }

  @Override
  public OptionalLong step(String secret, String code, Instant at) {
    long now = Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    byte[] key = Base32.decode(secret);
    return LongStream.of(now, now - 1, now + 1)
        .filter(step -> same(code(key, step), code))
        .findFirst();
  }

  /** Eighty random bits in groups of four letters: too many to guess, few enough to type. */
  @Override
  public String newRecoveryCode() {
    String letters = Base32.encode(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String code(byte[] key, long step) {
    byte[] hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xF;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return "%06d".formatted(number % MODULUS);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
