package co.com.bsl.inbox.adapter.http.client;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * The proxies whose word on who is calling counts; usually none.
 *
 * @param header in which header they say it, when it is none of the usual ones
 */
public record TrustedProxies(List<Network> networks, Optional<String> header) {
  /** No proxies. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of(), Optional.empty());

  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /**
   * The proxies in those ranges.
   *
   * @throws IllegalArgumentException when one is no range of addresses
   */
  public static TrustedProxies of(List<String> ranges) {
    return new TrustedProxies(ranges.stream().map(Network::parse).toList(), Optional.empty());
  }

  /** The same proxies, who say it in that header. */
  public TrustedProxies saying(String name) {
    return new TrustedProxies(networks, Optional.of(name));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return networks.isEmpty();
  }

  /** Whether one of them has that address. */
  boolean include(InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }
}
