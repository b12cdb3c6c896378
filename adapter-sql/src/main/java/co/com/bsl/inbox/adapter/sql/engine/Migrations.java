package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.domain.port.StoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs the versioned migrations; a class of its own, because the library is slow to load. */
final class Migrations {
  static final String HOME = "co/com/bsl/inbox/adapter/sql/migration/";

  private static final int UNTIL_THE_OTHER_IS_DONE = -1;

  private Migrations() {}

  static void run(Engine engine) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(engine.enduring())
          .locations("classpath:" + HOME + engine.folder())
          .lockRetryCount(UNTIL_THE_OTHER_IS_DONE)
          .failOnMissingLocations(true)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "the database could not be brought up to date: " + failure.getMessage(),
          failure);
    }
  }
}
