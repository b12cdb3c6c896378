package co.com.bsl.inbox.adapter.http.client;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;

/**
 * What proxies say of whom they speak for, the nearest last. {@code X-Forwarded-For} goes before
 * {@code Forwarded}: proxies that keep up the former pass the latter on as a stranger sent it.
 */
final class Hops {
  private static final Pattern FOR =
      Pattern.compile("(?i)(?:^|[;\\s])for=\"?(\\[[^]\"]*]|[^;,\\s\":]*)");
  private static final Pattern PROTO = Pattern.compile("(?i)(?:^|[;\\s])proto=\"?([a-z]+)");
  private static final Pattern PORT = Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+");

  private final HttpFields headers;
  private final TrustedProxies proxies;

  Hops(HttpFields headers, TrustedProxies proxies) {
    this.headers = headers;
    this.proxies = proxies;
  }

  /** The client nearest to us that no trusted proxy is, when that neighbour called us. */
  InetAddress client(InetAddress neighbour) {
    List<String> named = named();
    InetAddress client = neighbour;
    for (int hop = named.size() - 1; hop >= 0 && proxies.include(client); hop--) {
      Optional<InetAddress> next = Network.literal(bare(named.get(hop)));
      if (next.isEmpty()) {
        return client;
      }
      client = next.get();
    }
    return client;
  }

  /** Whether the nearest proxy was called over TLS, if it says so. */
  Optional<Boolean> isSecure() {
    List<String> plain = items("X-Forwarded-Proto");
    List<String> standard = items("Forwarded");
    if (!plain.isEmpty()) {
      return Optional.of(last(plain).equalsIgnoreCase("https"));
    }
    return standard.isEmpty()
        ? Optional.empty()
        : first(PROTO, last(standard)).map("https"::equalsIgnoreCase);
  }

  private List<String> named() {
    return proxies.header().map(this::items).orElseGet(this::usuallyNamed);
  }

  private List<String> usuallyNamed() {
    List<String> plain = items("X-Forwarded-For");
    return plain.isEmpty()
        ? items("Forwarded").stream().map(item -> first(FOR, item).orElse("")).toList()
        : plain;
  }

  private List<String> items(String name) {
    return headers.getValuesList(name).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static String bare(String hop) {
    Matcher port = PORT.matcher(hop);
    if (port.matches()) {
      return port.group(1);
    }
    boolean bracketed = hop.startsWith("[") && hop.indexOf(']') > 0;
    return bracketed ? hop.substring(1, hop.indexOf(']')) : hop;
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String last(List<String> items) {
    return items.get(items.size() - 1);
  }
}
