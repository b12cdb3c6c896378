package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.privacy.PrivacyUseCases;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.VerifyAudit;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.application.sync.RetryMirror;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.worker.PatientReading;
import java.time.Clock;
import java.util.function.Consumer;

/** Parts of the inbox for commands that do not serve; the store is closed afterwards. */
public final class Offline {

  private Offline() {}

  /** Does something with the team. */
  public static void withTeam(AppConfig config, Consumer<Team> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      work.accept(People.team(store, Clock.systemUTC()));
    }
  }

  /** Does something with the tokens of programs. */
  public static void withTokens(AppConfig config, Consumer<ApiTokens> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      work.accept(People.tokens(store, Clock.systemUTC()));
    }
  }

  /** Reads from the second record, which must be configured. */
  public static void withSecondRecord(AppConfig config, Consumer<ReadMirror> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      Core core = Core.of(config, store, Clock.systemUTC());
      work.accept(
          core.secondRecord()
              .conversations()
              .map(core::mirrorReading)
              .orElseThrow(
                  () -> new IllegalArgumentException("WIX_BASE_URL is not set: nothing to read")));
    }
  }

  /** Reads the provider's history, which must be configured. */
  public static void withHistory(AppConfig config, Consumer<PatientReading> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      Core core = Core.of(config, store, Clock.systemUTC());
      if (!core.provider().isConfigured()) {
        throw new IllegalArgumentException("TWILIO_ACCOUNT_SID is not set: nothing to read");
      }
      work.accept(core.historyReading());
    }
  }

  /** Does something with the data that is held, beside an inbox that may be serving. */
  public static void withData(AppConfig config, Consumer<Data> work) {
    Clock clock = Clock.systemUTC();
    try (SqlAdapter store = Store.open(config.store())) {
      Core core = Core.of(config, store, clock);
      work.accept(
          new Data(
              new VerifyAudit(store.audit()),
              PrivacyWiring.of(core),
              new Shapes(core.provider().failureGuide(), clock)));
    }
  }

  /** Does something with what the second record refused for good. */
  public static void withRefused(AppConfig config, Consumer<RetryMirror> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      work.accept(new RetryMirror(store.inbox(), Clock.systemUTC()));
    }
  }

  /** Looks whether each part answers. */
  public static void examine(AppConfig config, Consumer<Finding> listener) {
    Examination.of(config).forEach(listener);
  }

  /** What can be done with the data that is held. */
  public record Data(VerifyAudit verifyAudit, PrivacyUseCases useCases, Shapes shapes) {}

  /** What was found of one part, and what to do when it is not well. */
  public record Finding(String part, boolean well, String words) {}
}
