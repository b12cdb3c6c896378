package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.domain.timeline.MatchWindow;
import java.time.Duration;

/**
 * How the sources are reconciled.
 *
 * @param matchWindow how near copies of one message must lie
 * @param catchUpEvery how often what the webhooks missed is read
 * @param sendLease how long a worker may take for one attempt to send before another takes over
 * @param showsWithin how long a message may take to show in the provider's history
 * @param workLease how long an instance keeps what one instance does, without a sign of life
 */
public record SyncConfig(
    MatchWindow matchWindow,
    Duration catchUpEvery,
    Duration sendLease,
    Duration showsWithin,
    Duration workLease) {

  /** Within less than a call can take, two workers might send the same. */
  static SyncConfig read(Settings settings, Duration longestCall) {
    int least = Math.toIntExact(longestCall.toSeconds()) + 1;
    return new SyncConfig(
        new MatchWindow(seconds(settings, "MATCH_WINDOW", 120, 1)),
        Duration.ofMinutes(settings.number("CATCH_UP_MINUTES", 5, 1, 1_440)),
        seconds(settings, "SEND_LEASE_SECONDS", 60, least),
        seconds(settings, "SEND_CHECK_SECONDS", 90, least),
        seconds(settings, "WORK_LEASE_SECONDS", 30, 1));
  }

  private static Duration seconds(Settings settings, String name, int otherwise, int least) {
    return Duration.ofSeconds(settings.number(name, otherwise, least, 3_600));
  }
}
