package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.load.ClosedLoad;
import co.com.bsl.inbox.benchmarks.load.HttpMessage;
import co.com.bsl.inbox.benchmarks.measure.Latencies;
import co.com.bsl.inbox.benchmarks.population.GenerateStore;
import co.com.bsl.inbox.benchmarks.population.Person;
import co.com.bsl.inbox.benchmarks.population.Size;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.product.SignedIn;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The list, a very long conversation and the search, in a small and in a large store. */
public final class Reading implements Scenario {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String LIST = "/api/conversaciones?limite=50";
  private static final List<String> SEARCHES =
      List.of(
          "gracias",
          "buenos dias",
          "examen",
          "peña",
          "mañana cita",
          "comprobante",
          "mari",
          "torisa",
          "57300",
          "direccion por favor",
          "jasmel",
          "cionpe lu");

  private final Servers servers;
  private final Path stores;
  private final Effort effort;

  public Reading(Servers servers, Path stores, Effort effort) {
    this.servers = servers;
    this.stores = stores;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    try (Emulator nobody = Emulator.start();
        ServerProcess small = serve(Size.SMALL, nobody);
        ServerProcess large = serve(effort.size(), nobody)) {
      List<Row> rows = new ArrayList<>(list(small, large));
      rows.add(longConversation(large));
      rows.add(search(large));
      return rows;
    }
  }

  private ServerProcess serve(Size size, Emulator nobody) throws Exception {
    return servers.inbox("jdbc:sqlite:" + GenerateStore.in(stores, size), nobody.twilioUrl(), "");
  }

  private List<Row> list(ServerProcess small, ServerProcess large) throws Exception {
    Latencies few = ask(small, List.of(LIST));
    Latencies many = ask(large, List.of(LIST));
    String how =
        "%s; with %,d: %.2f ms"
            .formatted(many.describe(), Size.SMALL.conversations(), few.millis(50));
    String what = "list, first page, " + effort.size();
    return List.of(
        Row.atMost(what, 1.3, many.millis(50) / few.millis(50), how),
        Row.within(what + ", p99", 10, many.millis(99), "ms", "one caller"));
  }

  private Row longConversation(ServerProcess large) throws Exception {
    String path = "/api/conversacion/%s?limite=50".formatted(Person.address(0).plain());
    Latencies latencies = ask(large, List.of(path));
    String what = "open a conversation of %,d messages, p99".formatted(effort.size().longest());
    return Row.within(what, 10, latencies.millis(99), "ms", latencies.describe());
  }

  private Row search(ServerProcess large) throws Exception {
    List<String> paths =
        SEARCHES.stream()
            .map(words -> "/api/buscar?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
            .toList();
    Latencies latencies = ask(large, paths);
    String what = "search in %,d messages, p99".formatted(effort.size().messages());
    return Row.within(what, 50, latencies.millis(99), "ms", latencies.describe());
  }

  /** What one caller asks, after as much again that is not measured. */
  private Latencies ask(ServerProcess server, List<String> paths)
      throws IOException, InterruptedException {
    String cookie = SignedIn.cookie(server.port());
    List<byte[]> requests =
        IntStream.range(0, effort.requests())
            .mapToObj(place -> HttpMessage.get(paths.get(place % paths.size()), cookie))
            .toList();
    ClosedLoad load = new ClosedLoad(server.port(), 1);
    load.run(requests, 200, PATIENCE);
    return load.run(requests, 200, PATIENCE).latencies();
  }
}
