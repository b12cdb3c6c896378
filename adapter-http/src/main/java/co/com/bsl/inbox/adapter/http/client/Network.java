package co.com.bsl.inbox.adapter.http.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of network addresses, as 10.0.0.0/8 or 2001:db8::/32; one address is a range too. */
record Network(InetAddress address, int bits) {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";

  /** Only spellings for which nobody is asked by name. */
  private static final Pattern NUMERIC =
      Pattern.compile("BYTE(\\.BYTE){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*".replace("BYTE", BYTE));

  /** The range that is written like that. */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address =
        literal(slash < 0 ? text : text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("not a network: '" + text + "'"));
    int most = address.getAddress().length * Byte.SIZE;
    int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException("not a network: '%s'".formatted(text));
    }
    return new Network(address, bits);
  }

  /** The address that is written in numbers like that. */
  static Optional<InetAddress> literal(String text) {
    if (!NUMERIC.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether that address lies in the range. */
  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
