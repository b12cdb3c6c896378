package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.Schema;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Puts a copy in the place of a store, or prepares a store that was put back by other means. The
 * copy is checked and brought up to date beside the store, and takes its place in one step; until
 * then nothing has happened, and afterwards the store that was replaced is still there.
 */
public final class StoreRestore {
  private final SqlConfig config;
  private final Clock clock;
  private final Consumer<Finding> listener;

  /**
   * @param config the store to be replaced
   * @param listener told what the check of the copy finds
   */
  public StoreRestore(SqlConfig config, Clock clock, Consumer<Finding> listener) {
    this.config = config;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Puts the copy in place.
   *
   * @param anyhow also when the copy holds what should not be; a damaged file is always refused
   */
  public Restored from(Path copy, boolean anyhow) {
    SqliteFile target = SqliteFile.of(config.jdbcUrl()).orElseThrow(StoreRestore::useTheServersOwn);
    SqliteFile source = Stores.existing(new SqliteFile(copy));
    try (Draft draft = Draft.of(target.path())) {
      draft.copy(source);
      Restored settled = prepare(SqlConfig.at(draft.file().url()), anyhow);
      AtomicReference<Optional<Path>> kept = new AtomicReference<>(Optional.empty());
      Stores.engine(config).undisturbed(() -> kept.set(swap(draft, target)));
      return settled.replacing(kept.get());
    }
  }

  /**
   * Prepares a store that was put back by other means, with PostgreSQL's own tool or from a disk's
   * snapshot; to be done once, before the inbox starts on it.
   */
  public Restored inPlace(boolean anyhow) {
    AtomicReference<Restored> settled = new AtomicReference<>();
    Stores.engine(config).undisturbed(() -> settled.set(prepare(config, anyhow)));
    return settled.get();
  }

  private Restored prepare(SqlConfig store, boolean anyhow) {
    Engine engine = Stores.engine(store);
    StoreCheck check = StoreCheck.of(store);
    if (!check.files(listener)) {
      throw refusal("is damaged: take an older one");
    }
    Schema.prepare(engine);
    if (!check.data(listener) && !anyhow) {
      throw refusal("holds what should not be: take an older one, or say --force for this one");
    }
    try (Session session = Session.writing(engine.writing())) {
      Restored settled = Aftermath.settle(session);
      session.commit();
      return settled;
    }
  }

  private static StoreException refusal(String reason) {
    return new StoreException(
        StoreException.Cause.INCONSISTENT, "nothing was restored, as the copy " + reason);
  }

  private Optional<Path> swap(Draft draft, SqliteFile target) {
    Optional<Path> kept = Aside.keep(target, clock.instant());
    draft.finish();
    return kept;
  }

  private static StoreException useTheServersOwn() {
    return new StoreException(
        StoreException.Cause.INCONSISTENT,
        "the store is on PostgreSQL: restore with its own tool, "
            + "pg_restore --clean --if-exists --dbname=\"$DATABASE_URL\" inbox.dump, "
            + "then run restore --in-place");
  }
}
