package co.com.bsl.inbox.adapter.http.operations;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.operations.Meters.Figure;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.health.HealthReport;
import co.com.bsl.inbox.application.health.SeeMetrics;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;

/** What whoever runs this server wants to know. */
public final class OperationsRoutes {
  private final CheckHealth checkHealth;
  private final SeeMetrics seeMetrics;
  private final String version;
  private final Clock clock;

  public OperationsRoutes(
      CheckHealth checkHealth, SeeMetrics seeMetrics, String version, Clock clock) {
    this.checkHealth = checkHealth;
    this.seeMetrics = seeMetrics;
    this.version = version;
    this.clock = clock;
  }

  /** Has those meters show what waits and what was given up. */
  public static void watch(CheckHealth checkHealth, Meters meters) {
    meters.watch(
        checkHealth::check,
        List.of(
            new Figure<>(
                "sends_waiting", "Messages that wait for Twilio.", HealthReport::waitingSends),
            new Figure<>("mirror_waiting", "What waits for Wix.", HealthReport::waitingMirror),
            new Figure<>(
                "mirror_given_up", "What Wix refused for good.", HealthReport::lostToMirror)));
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/health", Access.ANYBODY, this::health),
        Route.get("/metrics", Access.SIGNED_IN, this::metrics));
  }

  private void health(Context context) {
    HealthReport report = checkHealth.check();
    context
        .status(report.storeUp() ? 200 : 503)
        .json(HealthJson.of(report, version, clock.instant()));
  }

  private void metrics(Context context) {
    byte[] figures = seeMetrics.see(Caller.of(context).actor());
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(figures);
  }
}
