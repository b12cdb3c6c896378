package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.measure.Median;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process until it is healthy, on a database that exists. */
public final class StartUp implements Scenario {
  private final Servers servers;
  private final Path folder;
  private final Effort effort;

  public StartUp(Servers servers, Path folder, Effort effort) {
    this.servers = servers;
    this.folder = folder;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    String database = "jdbc:sqlite:" + folder.resolve("start.db");
    List<Double> ratios = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    try (Emulator nobody = Emulator.start()) {
      inbox(database, nobody);
      for (int round = 0; round < effort.rounds() + 2; round++) {
        double bare = bare();
        double inbox = inbox(database, nobody);
        ratios.add(inbox / bare);
        seconds.add(inbox);
      }
    }
    return List.of(
        Row.atMost(
            "start to healthy", 1.5, Median.of(ratios), "%.2f s".formatted(Median.of(seconds))));
  }

  private double bare() throws Exception {
    try (ServerProcess server = servers.bare()) {
      return server.startUp().toMillis() / 1000.0;
    }
  }

  private double inbox(String database, Emulator nobody) throws Exception {
    try (ServerProcess server = servers.inbox(database, nobody.twilioUrl(), "")) {
      return server.startUp().toMillis() / 1000.0;
    }
  }
}
