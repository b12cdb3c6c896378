package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.client.TrustedProxies;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How the server is reached.
 *
 * @param publicUrl what browsers and the provider call this server, or "" when that is not known
 * @param corsOrigins other sites whose pages may use the interface
 * @param version what {@code /health} says
 * @param maxWait how long a request to send waits for the first attempt
 */
public record HttpConfig(
    Place place,
    String publicUrl,
    List<String> corsOrigins,
    Gate gate,
    String version,
    Duration maxWait) {

  public HttpConfig {
    corsOrigins = corsOrigins.stream().map(HttpConfig::origin).toList();
  }

  /**
   * Where the server listens.
   *
   * @param port 0 takes any free one
   */
  public record Place(String host, int port) {}

  /**
   * Whom the server lets in how often.
   *
   * @param proxies whose word on who is calling counts
   * @param requestsPerSecond what one agent may ask for in the long run; 0 is no limit
   */
  public record Gate(TrustedProxies proxies, int requestsPerSecond) {
    /** No proxies, and a limit that nobody notices who works. */
    public static final Gate USUAL = new Gate(TrustedProxies.NONE, 50);
  }

  /** The port to listen on. */
  public int port() {
    return place.port();
  }

  /** Whether browsers reach this server over TLS only. */
  boolean isSecure() {
    return publicUrl.startsWith("https://");
  }

  /** The origin of the page as browsers name it, "" when that is not known. */
  String publicOrigin() {
    return publicUrl.isBlank() ? "" : origin(publicUrl);
  }

  /**
   * Scheme, host and port of an address, spelled as browsers do.
   *
   * @throws IllegalArgumentException when it is no address of a site
   */
  public static String origin(String url) {
    URI uri = URI.create(url.strip());
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw new IllegalArgumentException("not the address of a site: '%s'".formatted(url));
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + host + (usual ? "" : ":" + uri.getPort());
  }
}
