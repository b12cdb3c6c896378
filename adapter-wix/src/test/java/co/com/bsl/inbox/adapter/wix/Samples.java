package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.application.config.Secret;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What the tests of this module talk about. */
final class Samples {
  static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

  private Samples() {}

  /** The usual patience, without the pauses. */
  static WixConfig config(String baseUrl) {
    return config(baseUrl, Optional.empty());
  }

  static WixConfig config(String baseUrl, Optional<Secret> key) {
    return config(baseUrl, key, Duration.ofSeconds(10));
  }

  /** So little patience that a test can wait for its end. */
  static WixConfig impatient(String baseUrl) {
    return config(baseUrl, Optional.empty(), Duration.ofMillis(500));
  }

  private static WixConfig config(String baseUrl, Optional<Secret> key, Duration patience) {
    return new WixConfig(
        baseUrl, key, BOGOTA, new WixConfig.Patience(patience, patience, Duration.ofMillis(1)));
  }
}
