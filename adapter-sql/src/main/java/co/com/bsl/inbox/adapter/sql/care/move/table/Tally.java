package co.com.bsl.inbox.adapter.sql.care.move.table;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * How many rows there were, and a fingerprint of what they say. The engines sort texts differently,
 * so it does not depend on the order: the rows' hashes are added up. For one thread.
 */
public final class Tally {
  private final MessageDigest hash = sha256();
  private final long[] sums = new long[4];
  private long rows;

  /** Counts a row in. */
  public void add(byte[] line) {
    ByteBuffer digest = ByteBuffer.wrap(hash.digest(line));
    for (int place = 0; place < sums.length; place++) {
      sums[place] += digest.getLong();
    }
    rows++;
  }

  /** How many there were. */
  public long rows() {
    return rows;
  }

  /** Whether the same rows were counted. */
  public boolean isSameAs(Tally other) {
    return rows == other.rows && Arrays.equals(sums, other.sums);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
