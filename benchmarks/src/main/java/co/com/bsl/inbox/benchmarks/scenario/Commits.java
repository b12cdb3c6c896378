package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.benchmarks.load.Crowd;
import co.com.bsl.inbox.benchmarks.measure.Median;
import co.com.bsl.inbox.benchmarks.population.Population;
import co.com.bsl.inbox.benchmarks.population.Size;
import co.com.bsl.inbox.benchmarks.report.Row;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Durable commits of one message each by 64 threads, beside bare inserts of a row each, as durable,
 * on the same disk: on SQLite by its one writer, on PostgreSQL by as many connections as there are
 * threads.
 */
public final class Commits implements Scenario {
  private static final int THREADS = 64;
  private static final Size SIZE = new Size(1_000, 10_000_000, 1);

  private final Path folder;
  private final Effort effort;

  public Commits(Path folder, Effort effort) {
    this.folder = folder;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start()) {
      SqlConfig postgres =
          new SqlConfig(
              server.getJdbcUrl("postgres", "postgres"), "postgres", new Secret("postgres"));
      return List.of(
          beside("SQLite", sqlite("store.db"), sqlite("raw.db"), 1),
          beside("PostgreSQL", postgres, postgres, THREADS));
    }
  }

  private SqlConfig sqlite(String name) {
    return SqlConfig.at("jdbc:sqlite:" + folder.resolve(name));
  }

  private Row beside(String engine, SqlConfig place, SqlConfig bare, int writers) throws Exception {
    Crowd everybody = new Crowd(THREADS);
    AtomicInteger next = new AtomicInteger();
    List<Double> stored = new ArrayList<>();
    List<Double> inserted = new ArrayList<>();
    try (SqlAdapter store = SqlAdapter.open(place);
        BareRows rows = BareRows.in(bare, writers)) {
      Population population = new Population(SIZE);
      population.meet(store.inbox());
      for (int round = 0; round <= effort.rounds(); round++) {
        inserted.add(new Crowd(writers).perSecond(effort.round(), writer -> rows.insert(writer)));
        stored.add(
            everybody.perSecond(
                effort.round(), who -> population.say(store.inbox(), next.getAndIncrement())));
      }
    }
    double commits = Median.of(stored.subList(1, stored.size()));
    double inserts = Median.of(inserted.subList(1, inserted.size()));
    return Row.note(
        "commits of a message, %d threads, %s".formatted(THREADS, engine),
        "%.2f × (%,.0f/s against %,.0f/s bare durable inserts by %d)"
            .formatted(commits / inserts, commits, inserts, writers));
  }
}
