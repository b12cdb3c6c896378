package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.load.EventReaders;
import co.com.bsl.inbox.benchmarks.load.HttpMessage;
import co.com.bsl.inbox.benchmarks.load.Marks;
import co.com.bsl.inbox.benchmarks.load.OpenLoad;
import co.com.bsl.inbox.benchmarks.load.Webhooks;
import co.com.bsl.inbox.benchmarks.measure.Latencies;
import co.com.bsl.inbox.benchmarks.population.GenerateStore;
import co.com.bsl.inbox.benchmarks.population.Person;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.product.SignedIn;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Everything that a busy clinic does, at the same time and at its own pace: people write, agents
 * list, open, search and answer, and what is sent comes back as reports.
 */
public final class ClinicDay implements Scenario {
  private static final int PEOPLE = 500;
  private static final int PAGES = 50;
  private static final int WEBHOOKS = 20;

  private final Servers servers;
  private final Path stores;
  private final Path folder;
  private final Effort effort;

  public ClinicDay(Servers servers, Path stores, Path folder, Effort effort) {
    this.servers = servers;
    this.stores = stores;
    this.folder = folder;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    Path store = Files.copy(GenerateStore.in(stores, effort.size()), folder.resolve("day.db"));
    try (Emulator twilio = Emulator.start();
        ServerProcess inbox =
            servers.inbox("jdbc:sqlite:" + store, twilio.twilioUrl(), twilio.wixUrl())) {
      String cookie = SignedIn.cookie(inbox.port());
      Webhooks webhooks = new Webhooks(Servers.ACCOUNT, "http://127.0.0.1:" + inbox.port(), PEOPLE);
      everybodyWrites(inbox, webhooks);
      try (EventReaders pages =
          new EventReaders(inbox.port(), cookie, PAGES, (int) (WEBHOOKS * time().toSeconds()))) {
        Duration before = inbox.processorTime();
        Map<String, Latencies> seen = live(inbox.port(), kinds(cookie, webhooks));
        seen.put("webhook → event", pages.latencies());
        double busy = inbox.processorTime().minus(before).toMillis() / (double) time().toMillis();
        return rows(seen, busy, inbox.residentMegabytes());
      }
    }
  }

  private Duration time() {
    return effort.round().multipliedBy(4);
  }

  /** Whoever wrote may be answered. */
  private static void everybodyWrites(ServerProcess inbox, Webhooks webhooks)
      throws InterruptedException {
    new OpenLoad(inbox.port(), 200).run(PEOPLE, (due, number) -> webhooks.make("buenas"));
  }

  private static Map<String, Kind> kinds(String cookie, Webhooks webhooks) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("webhook", new Kind(WEBHOOKS, (due, n) -> webhooks.make(Marks.of(due, n))));
    kinds.put("send", new Kind(5, (due, n) -> reply(n, cookie)));
    kinds.put(
        "list", new Kind(10, (due, n) -> HttpMessage.get("/api/conversaciones?limite=50", cookie)));
    kinds.put("open", new Kind(10, (due, n) -> HttpMessage.get(conversation(n), cookie)));
    kinds.put("search", new Kind(2, (due, n) -> HttpMessage.get("/api/buscar?q=examen", cookie)));
    return kinds;
  }

  private static byte[] reply(int number, String cookie) {
    String body =
        "{\"to\":\"%s\",\"message\":\"con gusto, %d\"}"
            .formatted(Person.address(number % PEOPLE).plain(), number);
    String headers =
        "Cookie: %s\r\nOrigin: http://127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
            .formatted(cookie);
    return HttpMessage.post("/api/enviar-mensaje", "application/json", headers, body);
  }

  private static String conversation(int number) {
    return "/api/conversacion/%s?limite=50".formatted(Person.address(number % PEOPLE).plain());
  }

  private Map<String, Latencies> live(int port, Map<String, Kind> kinds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(kinds.size());
    try {
      Map<String, Future<Latencies>> running = new LinkedHashMap<>();
      kinds.forEach((name, kind) -> running.put(name, threads.submit(kind.on(port, time()))));
      Map<String, Latencies> seen = new LinkedHashMap<>();
      for (Map.Entry<String, Future<Latencies>> one : running.entrySet()) {
        seen.put(one.getKey(), one.getValue().get());
      }
      return seen;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Row> rows(Map<String, Latencies> seen, double busy, double megabytes) {
    List<Row> rows = new ArrayList<>();
    seen.forEach(
        (name, latencies) ->
            rows.add(Row.note("busy day, %s".formatted(name), latencies.describe())));
    rows.add(
        Row.note(
            "busy day, %s".formatted(effort.size()),
            "%.0f %% of one processor, %.0f MB resident, %d pages"
                .formatted(busy * 100, megabytes, PAGES)));
    return rows;
  }

  /** One thing that is done so often a second. */
  private record Kind(int perSecond, OpenLoad.Arrivals request) {
    Callable<Latencies> on(int port, Duration time) {
      int count = (int) (perSecond * time.toSeconds());
      return () -> new OpenLoad(port, perSecond).run(count, request);
    }
  }
}
