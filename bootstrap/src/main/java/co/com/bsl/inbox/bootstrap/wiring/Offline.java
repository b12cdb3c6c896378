package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.secret.Argon2Passwords;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.session.Team;
import co.com.bsl.inbox.application.sync.ReadMirror;
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
      work.accept(new Team(store.agents(), store.sessions(), new Argon2Passwords()));
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

  /** Looks whether each part answers. */
  public static void examine(AppConfig config, Consumer<Finding> listener) {
    Examination.of(config).forEach(listener);
  }

  /** What was found of one part, and what to do when it is not well. */
  public record Finding(String part, boolean well, String words) {}
}
