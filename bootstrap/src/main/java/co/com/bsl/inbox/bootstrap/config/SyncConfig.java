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

  static SyncConfig read(Settings settings) {
    return new SyncConfig(
        new MatchWindow(seconds(settings, "MATCH_WINDOW", 120)),
        Duration.ofMinutes(settings.number("CATCH_UP_MINUTES", 5, 1, 1_440)),
        seconds(settings, "SEND_LEASE_SECONDS", 45),
        seconds(settings, "SEND_CHECK_SECONDS", 60),
        seconds(settings, "WORK_LEASE_SECONDS", 30));
  }

  private static Duration seconds(Settings settings, String name, int otherwise) {
    return Duration.ofSeconds(settings.number(name, otherwise, 1, 3_600));
  }
}
