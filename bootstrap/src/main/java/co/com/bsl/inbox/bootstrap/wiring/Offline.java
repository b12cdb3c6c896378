package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import java.time.Clock;
import java.util.function.Consumer;

/** Parts of the inbox for commands that do not serve; the store is closed afterwards. */
public final class Offline {

  private Offline() {}

  /** Does something with the team. */
  public static void withTeam(AppConfig config, Consumer<Team> work) {
    try (SqlAdapter store = Store.open(config.store())) {
      work.accept(People.team(store));
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
              .map(record -> new ReadMirror(record, store.inbox(), core.foldIn()))
              .orElseThrow(
                  () -> new IllegalArgumentException("WIX_BASE_URL is not set: nothing to read")));
    }
  }

  /** Looks whether each part answers. */
  public static void examine(AppConfig config, Consumer<Finding> listener) {
    Examination.of(config).forEach(listener);
  }

  /** What was found of one part, and what to do when it is not well. */
  public record Finding(String part, boolean well, String words) {}
}
