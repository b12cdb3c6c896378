package co.com.bsl.inbox.domain.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name of a call that is kept aside, made of what it says: the same call has the same. */
public record HeldCallId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final int BYTES = 16;

  public HeldCallId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of a call kept aside: '%s'".formatted(value));
    }
  }

  /** The id of that call. Where it came from and what signs it do not matter. */
  static HeldCallId of(RawCall call) {
    MessageDigest digest = sha256();
    for (String part : new String[] {call.path(), call.query(), call.body()}) {
      digest.update(part.getBytes(UTF_8));
      digest.update((byte) 0);
    }
    return new HeldCallId(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
