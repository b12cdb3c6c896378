package co.com.bsl.inbox.adapter.http.client;

import java.net.InetAddress;
import java.util.List;

/** The proxies whose word on who is calling counts; usually none. */
public record TrustedProxies(List<Network> networks) {

  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /**
   * The proxies in those ranges.
   *
   * @throws IllegalArgumentException when one is no range of addresses
   */
  public static TrustedProxies of(List<String> ranges) {
    return new TrustedProxies(ranges.stream().map(Network::parse).toList());
  }

  /** Whether one of them has that address. */
  boolean include(InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }
}
