package co.com.bsl.inbox.adapter.http.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who counts as one client: an IPv4 address, or an IPv6 network, of which one house has one. */
final class ClientKey {
  private static final int NETWORK_BYTES = 8;

  private ClientKey() {}

  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress numeric = InetAddress.getByName(address);
      return numeric instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(numeric.getAddress(), NETWORK_BYTES))
          : numeric.getHostAddress();
    } catch (UnknownHostException odd) {
      return address;
    }
  }
}
