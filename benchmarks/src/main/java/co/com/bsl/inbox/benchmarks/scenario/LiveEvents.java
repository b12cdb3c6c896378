package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.load.EventReaders;
import co.com.bsl.inbox.benchmarks.load.Marks;
import co.com.bsl.inbox.benchmarks.load.OpenLoad;
import co.com.bsl.inbox.benchmarks.load.Webhooks;
import co.com.bsl.inbox.benchmarks.measure.Latencies;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.product.SignedIn;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** From a webhook's due time until every open page has the message, at 100 messages a second. */
public final class LiveEvents implements Scenario {
  private static final int PER_SECOND = 100;
  private static final int PEOPLE = 500;
  private static final Duration STRAGGLERS = Duration.ofSeconds(10);

  private final Servers servers;
  private final Path folder;
  private final Effort effort;

  public LiveEvents(Servers servers, Path folder, Effort effort) {
    this.servers = servers;
    this.folder = folder;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int pages : effort.pages()) {
      rows.addAll(with(pages));
    }
    return rows;
  }

  private List<Row> with(int pages) throws Exception {
    String database = "jdbc:sqlite:" + folder.resolve("live-%d.db".formatted(pages));
    try (Emulator nobody = Emulator.start();
        ServerProcess inbox = servers.inbox(database, nobody.twilioUrl(), "")) {
      Webhooks webhooks = new Webhooks(Servers.ACCOUNT, "http://127.0.0.1:" + inbox.port(), PEOPLE);
      OpenLoad load = new OpenLoad(inbox.port(), PER_SECOND);
      int messages = (int) (PER_SECOND * effort.round().toSeconds() * 2);
      load.run(messages, (due, number) -> webhooks.make("hola"));
      try (EventReaders readers =
          new EventReaders(inbox.port(), SignedIn.cookie(inbox.port()), pages, messages)) {
        load.run(messages, (due, number) -> webhooks.make(Marks.of(due, number)));
        long expected = (long) messages * pages;
        awaitStragglers(readers.latencies(), expected);
        return rows(pages, readers.latencies(), expected, inbox.residentMegabytes());
      }
    }
  }

  private static List<Row> rows(int pages, Latencies seen, long expected, double megabytes) {
    String what = "webhook → event, %,d/s, %,d pages".formatted(PER_SECOND, pages);
    return List.of(
        Row.within(what + ", p99", 50, seen.millis(99), "ms", seen.describe()),
        Row.within(
            what + ", lost",
            0,
            (double) (expected - seen.count()),
            "events",
            "of %,d".formatted(expected)),
        Row.within(
            "memory with %,d pages".formatted(pages),
            pages > 100 ? 300 : 200,
            megabytes,
            "MB",
            "resident, after that load"));
  }

  private static void awaitStragglers(Latencies seen, long expected) {
    Instant end = Instant.now().plus(STRAGGLERS);
    while (seen.count() < expected && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
