package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.benchmarks.measure.Median;
import co.com.bsl.inbox.benchmarks.population.Population;
import co.com.bsl.inbox.benchmarks.population.Size;
import co.com.bsl.inbox.benchmarks.report.Row;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Durable commits of one message each by 64 threads, beside bare inserts of a row each, as durable,
 * on the same disk.
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
    AtomicInteger next = new AtomicInteger();
    try (SqlAdapter store = SqlAdapter.open(SqlConfig.at(file("store.db")));
        Connection raw = DriverManager.getConnection(file("raw.db"))) {
      Population population = new Population(SIZE);
      population.meet(store.inbox());
      PreparedStatement insert = durableInsert(raw);
      List<Double> stored = new ArrayList<>();
      List<Double> inserted = new ArrayList<>();
      for (int round = 0; round <= effort.rounds(); round++) {
        inserted.add(perSecond(1, next, number -> insert(insert, number)));
        stored.add(perSecond(THREADS, next, number -> population.say(store.inbox(), number)));
      }
      double commits = Median.of(stored.subList(1, stored.size()));
      double inserts = Median.of(inserted.subList(1, inserted.size()));
      return List.of(
          Row.note(
              "commits of a message, %d threads".formatted(THREADS),
              "%.2f × (%,.0f/s against %,.0f/s bare durable inserts one by one)"
                  .formatted(commits / inserts, commits, inserts)));
    }
  }

  private String file(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }

  private static PreparedStatement durableInsert(Connection raw) throws SQLException {
    try (Statement setting = raw.createStatement()) {
      setting.execute("PRAGMA journal_mode = WAL");
      setting.execute("PRAGMA synchronous = FULL");
      setting.execute("CREATE TABLE message (number INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    }
    return raw.prepareStatement("INSERT INTO message (number, text) VALUES (?, ?)");
  }

  private static void insert(PreparedStatement insert, int number) {
    try {
      insert.setInt(1, number);
      insert.setString(2, "hola, buenas tardes, ¿tienen cita para mañana?");
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private double perSecond(int threads, AtomicInteger next, IntConsumer work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begin = System.nanoTime();
    long end = begin + effort.round().toNanos();
    int before = next.get();
    List<Callable<Void>> callers = new ArrayList<>();
    for (int caller = 0; caller < threads; caller++) {
      callers.add(
          () -> {
            while (System.nanoTime() < end) {
              work.accept(next.getAndIncrement());
            }
            return null;
          });
    }
    for (Future<Void> done : pool.invokeAll(callers)) {
      done.get();
    }
    pool.shutdown();
    return (next.get() - before) / (Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
  }
}
