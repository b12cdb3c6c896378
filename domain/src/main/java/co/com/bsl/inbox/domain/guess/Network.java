package co.com.bsl.inbox.domain.guess;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where somebody calls from: an IPv4 address, or the upper half of an IPv6 address, because every
 * subscriber has all addresses below it and could use a new one for each guess.
 */
public record Network(String value) {
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
  private static final int LONGEST = 64;
  private static final int HALF = 8;
  private static final int WHOLE = 16;

  /** The network of that address; what is no address stands for itself. */
  public static Network of(String address) {
    return IPV6.matcher(address).matches() ? ofVersion6(address) : plain(address);
  }

  private static Network ofVersion6(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == WHOLE
          ? new Network(HexFormat.of().formatHex(bytes, 0, HALF) + "/64")
          : plain(InetAddress.getByAddress(bytes).getHostAddress());
    } catch (UnknownHostException noAddress) {
      return plain(address);
    }
  }

  private static Network plain(String address) {
    return new Network(address.substring(0, Math.min(LONGEST, address.length())));
  }
}
