package co.com.bsl.inbox.bootstrap.effort;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.application.config.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Where a store can be. */
enum Place {
  SQLITE {
    @Override
    SqlConfig emptyStore(Path folder, String name) {
      return SqlConfig.at("jdbc:sqlite:" + folder.resolve(name + ".db"));
    }
  },
  POSTGRESQL {
    @Override
    SqlConfig emptyStore(Path folder, String name) {
      return Server.ONLY.create(name);
    }
  };

  /** A store with nothing in it, by a name that no other store has had. */
  abstract SqlConfig emptyStore(Path folder, String name);

  /** How recorded values name it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A real server, started when it is needed, for all tests of a run. */
  private static final class Server {
    static final Server ONLY = new Server();

    private final EmbeddedPostgres postgres;

    private Server() {
      try {
        postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("autovacuum", "off")
                .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    SqlConfig create(String name) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement work = connection.createStatement()) {
        work.execute("CREATE DATABASE \"%s\"".formatted(name));
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return new SqlConfig(postgres.getJdbcUrl("postgres", name), "postgres", new Secret(""));
    }
  }
}
