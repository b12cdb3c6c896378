package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.adapter.http.HttpConfig;
import co.com.bsl.inbox.adapter.http.HttpConfig.Gate;
import co.com.bsl.inbox.adapter.http.client.TrustedProxies;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.domain.agent.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;

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
    Duration heartbeat,
    Gate gate,
    SendLimits sending,
    NumberPolicy numbers) {

  /** Nothing special. */
  public static final Setup PLAIN =
      new Setup(
          0,
          "",
          List.of(),
          true,
          true,
          Duration.ofMinutes(5),
          Gate.USUAL,
          SendLimits.USUAL,
          NumberPolicy.OPEN);

  public Setup at(String url) {
    return new Setup(
        port, url, corsOrigins, providerConfigured, sendsAtOnce, heartbeat, gate, sending, numbers);
  }

  public Setup onPort(int other) {
    return new Setup(
        other,
        publicUrl,
        corsOrigins,
        providerConfigured,
        sendsAtOnce,
        heartbeat,
        gate,
        sending,
        numbers);
  }

  public Setup openTo(String origin) {
    return new Setup(
        port,
        publicUrl,
        List.of(origin),
        providerConfigured,
        sendsAtOnce,
        heartbeat,
        gate,
        sending,
        numbers);
  }

  public Setup withoutProvider() {
    return new Setup(
        port, publicUrl, corsOrigins, false, sendsAtOnce, heartbeat, gate, sending, numbers);
  }

  public Setup withIdleOutbox() {
    return new Setup(
        port, publicUrl, corsOrigins, providerConfigured, false, heartbeat, gate, sending, numbers);
  }

  public Setup beating(Duration period) {
    return new Setup(
        port,
        publicUrl,
        corsOrigins,
        providerConfigured,
        sendsAtOnce,
        period,
        gate,
        sending,
        numbers);
  }

  public Setup behind(String... proxies) {
    return behind(TrustedProxies.of(List.of(proxies)));
  }

  public Setup behind(TrustedProxies proxies) {
    return gated(new Gate(proxies, gate.requestsPerSecond()));
  }

  public Setup limitedTo(int requestsPerSecond) {
    return gated(new Gate(gate.proxies(), requestsPerSecond));
  }

  public Setup sendingPerDay(int most) {
    SendLimits limits = new SendLimits(80, most);
    return new Setup(
        port,
        publicUrl,
        corsOrigins,
        providerConfigured,
        sendsAtOnce,
        heartbeat,
        gate,
        limits,
        numbers);
  }

  public Setup keepingNumbersFrom(Role... roles) {
    NumberPolicy policy = new NumberPolicy(Set.of(roles));
    return new Setup(
        port,
        publicUrl,
        corsOrigins,
        providerConfigured,
        sendsAtOnce,
        heartbeat,
        gate,
        sending,
        policy);
  }

  private Setup gated(Gate other) {
    return new Setup(
        port,
        publicUrl,
        corsOrigins,
        providerConfigured,
        sendsAtOnce,
        heartbeat,
        other,
        sending,
        numbers);
  }

  HttpConfig config() {
    return new HttpConfig(
        new HttpConfig.Place("127.0.0.1", port),
        publicUrl,
        corsOrigins,
        gate,
        "1.2.3",
        Duration.ZERO);
  }
}
