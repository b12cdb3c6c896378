package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.adapter.http.HttpConfig;
import java.time.Duration;
import java.util.List;

/**
 * What is special about the server of a test.
 *
 * @param sendsAtOnce whether the outbox is worked on as soon as something is in it
 */
public record Setup(
    int port,
    String publicUrl,
    List<String> corsOrigins,
    boolean providerConfigured,
    boolean sendsAtOnce,
    Duration heartbeat) {

  /** Nothing special. */
  public static final Setup PLAIN = new Setup(0, "", List.of(), true, true, Duration.ofMinutes(5));

  public Setup at(String url) {
    return new Setup(port, url, corsOrigins, providerConfigured, sendsAtOnce, heartbeat);
  }

  public Setup onPort(int other) {
    return new Setup(other, publicUrl, corsOrigins, providerConfigured, sendsAtOnce, heartbeat);
  }

  public Setup openTo(String origin) {
    return new Setup(port, publicUrl, List.of(origin), providerConfigured, sendsAtOnce, heartbeat);
  }

  public Setup withoutProvider() {
    return new Setup(port, publicUrl, corsOrigins, false, sendsAtOnce, heartbeat);
  }

  public Setup withIdleOutbox() {
    return new Setup(port, publicUrl, corsOrigins, providerConfigured, false, heartbeat);
  }

  public Setup beating(Duration period) {
    return new Setup(port, publicUrl, corsOrigins, providerConfigured, sendsAtOnce, period);
  }

  HttpConfig config() {
    return new HttpConfig("127.0.0.1", port, publicUrl, corsOrigins, "1.2.3", Duration.ZERO);
  }
}
