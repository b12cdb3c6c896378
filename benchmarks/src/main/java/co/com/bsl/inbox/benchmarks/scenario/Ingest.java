package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.load.ClosedLoad;
import co.com.bsl.inbox.benchmarks.load.Webhooks;
import co.com.bsl.inbox.benchmarks.measure.Median;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Webhooks as fast as 64 callers bring them, each durable before it is answered, beside a handler
 * that does nothing.
 */
public final class Ingest implements Scenario {
  private static final int CALLERS = 64;
  private static final int PEOPLE = 2_000;
  private static final int MOST_PER_SECOND = 12_000;
  private static final double BUDGET = 0.7;
  private static final double BUDGET_P99 = 25;

  private final Servers servers;
  private final Path folder;
  private final Effort effort;

  public Ingest(Servers servers, Path folder, Effort effort) {
    this.servers = servers;
    this.folder = folder;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    try (Emulator nobody = Emulator.start()) {
      rows.addAll(beside("webhook → durable, 64 callers, no Wix", nobody, ""));
    }
    try (Emulator slow = Emulator.start()) {
      slow.faults().always(FaultTarget.WIX, Fault.delay(Duration.ofMillis(100)));
      rows.addAll(beside("the same, Wix at 100 ms", slow, slow.wixUrl()));
    }
    try (Emulator down = Emulator.start()) {
      down.faults().always(FaultTarget.WIX, Fault.dropBefore());
      rows.addAll(beside("the same, Wix down", down, down.wixUrl()));
    }
    return rows;
  }

  private List<Row> beside(String what, Emulator emulator, String wixUrl)
      throws IOException, InterruptedException {
    String database = "jdbc:sqlite:" + folder.resolve("ingest-%d.db".formatted(what.hashCode()));
    try (ServerProcess bare = servers.bare();
        ServerProcess inbox = servers.inbox(database, emulator.twilioUrl(), wixUrl)) {
      Webhooks webhooks = new Webhooks(Servers.ACCOUNT, "http://127.0.0.1:" + inbox.port(), PEOPLE);
      run(bare, webhooks);
      run(inbox, webhooks);
      List<Double> ratios = new ArrayList<>();
      List<Double> perSecond = new ArrayList<>();
      List<Double> p99 = new ArrayList<>();
      for (int round = 0; round < effort.rounds(); round++) {
        double baseline = run(bare, webhooks).perSecond();
        ClosedLoad.Result result = run(inbox, webhooks);
        ratios.add(result.perSecond() / baseline);
        perSecond.add(result.perSecond());
        p99.add(result.latencies().millis(99));
      }
      String how = "%,.0f/s".formatted(Median.of(perSecond));
      return List.of(
          Row.atLeast(what, BUDGET, Median.of(ratios), how),
          Row.within(what + ", p99", BUDGET_P99, Median.of(p99), "ms", "at full load"));
    }
  }

  private ClosedLoad.Result run(ServerProcess server, Webhooks webhooks)
      throws InterruptedException {
    int enough = (int) (MOST_PER_SECOND * effort.round().toSeconds());
    return new ClosedLoad(server.port(), CALLERS).run(webhooks.make(enough), 200, effort.round());
  }
}
