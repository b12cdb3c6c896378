package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.application.config.Secret;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * How to reach the Wix site's functions.
 *
 * @param baseUrl their common address, as {@code https://www.bsl.com.co/_functions}
 * @param apiKey what they want to be shown, if they do
 * @param zone where the clocks hung that wrote times without a zone
 */
public record WixConfig(String baseUrl, Optional<Secret> apiKey, ZoneId zone, Patience patience) {

  public WixConfig {
    baseUrl = HttpUrl.get(baseUrl).toString();
  }

  /** With the usual patience, except that a whole call may take that long. */
  public static WixConfig of(
      String baseUrl, Optional<Secret> apiKey, ZoneId zone, Duration longestCall) {
    Patience usual = Patience.USUAL;
    return new WixConfig(
        baseUrl, apiKey, zone, new Patience(usual.connect(), longestCall, usual.pause()));
  }

  /**
   * How long Wix may take.
   *
   * @param connect to take the connection
   * @param call for a whole call
   * @param pause before a read is tried again; longer each time, and never quite the same
   */
  public record Patience(Duration connect, Duration call, Duration pause) {
    /** Wix is slow when cold. */
    public static final Patience USUAL =
        new Patience(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofMillis(200));

    /** How long a Wix that does not answer is left alone: whoever may be slow may take longer. */
    Duration rest() {
      return call.multipliedBy(3);
    }
  }
}
