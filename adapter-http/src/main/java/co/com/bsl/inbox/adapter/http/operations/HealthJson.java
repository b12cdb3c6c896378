package co.com.bsl.inbox.adapter.http.operations;

import co.com.bsl.inbox.application.health.HealthReport;
import co.com.bsl.inbox.application.health.MirrorHealth;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** How this server is, for the public: no secrets, no names. */
record HealthJson(
    String status,
    String service,
    Instant timestamp,
    @JsonProperty("twilio_configured") boolean providerConfigured,
    String version,
    Components components) {

  static HealthJson of(HealthReport report, String version, Instant now) {
    return new HealthJson(
        report.storeUp() ? "healthy" : "unhealthy",
        "twilio-bsl",
        now,
        report.providerConfigured(),
        version,
        new Components(
            new Component(report.storeUp() ? "up" : "down"),
            new Component(report.providerConfigured() ? "configured" : "not_configured"),
            new Mirror(mirror(report.mirror()), report.waitingMirror(), report.lostToMirror()),
            new Outbox(
                report.storeUp() ? "up" : "down", report.waitingSends() + report.waitingMirror())));
  }

  private static String mirror(MirrorHealth.State state) {
    return switch (state) {
      case ABSENT -> "not_configured";
      case UP -> "up";
      case DOWN -> "down";
    };
  }

  record Components(Component store, Component twilio, Mirror wix, Outbox outbox) {}

  record Component(String status) {}

  record Mirror(String status, long pending, long failed) {}

  record Outbox(String status, long pending) {}
}
