package co.com.bsl.inbox.bootstrap.instances;

import co.com.bsl.inbox.bootstrap.crash.InboxProcess;
import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Two real processes of the inbox on one real PostgreSQL, behind a load balancer. */
final class Cluster implements AutoCloseable {
  private static final int INSTANCES = 2;

  private final EmbeddedPostgres database;
  private final RoundRobin balancer = new RoundRobin();
  private final List<Map<String, String>> environments = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<InboxProcess> processes = new ArrayList<>();

  private Cluster() throws IOException {
    database = EmbeddedPostgres.start();
  }

  /** Starts both, each configured further; what they keep besides goes below that folder. */
  static Cluster start(Emulator emulator, Path folder, IntFunction<Map<String, String>> further)
      throws IOException {
    Cluster cluster = new Cluster();
    for (int n = 0; n < INSTANCES; n++) {
      Map<String, String> usual = Surroundings.of(emulator, folder);
      cluster.prepare(usual, folder.resolve("instance" + n), further.apply(n));
    }
    cluster.balancer.before(cluster.environments.stream().map(Cluster::address).toList());
    for (int n = 0; n < INSTANCES; n++) {
      cluster.processes.add(
          InboxProcess.start(cluster.environments.get(n), cluster.folders.get(n)));
    }
    return cluster;
  }

  int size() {
    return INSTANCES;
  }

  /** Where the world finds them. */
  String url() {
    return balancer.url();
  }

  /** A client of whichever instance is next. */
  ApiClient api() {
    return Surroundings.api(url());
  }

  /** A client of that instance. */
  ApiClient api(int instance) {
    return Surroundings.api(address(environments.get(instance)));
  }

  /** Whether each of them lets the administrator in; many who knock at once are asked to wait. */
  boolean letsInAtEach() {
    return IntStream.range(0, INSTANCES).allMatch(n -> api(n).get("/api/sesion").status() == 200);
  }

  /** Ends it at once, wherever it is. */
  void kill(int instance) {
    processes.get(instance).kill();
  }

  /** Asks it to end, and waits until it has. */
  void stop(int instance) {
    processes.get(instance).stop();
  }

  /** Starts it again, and waits until it serves. */
  void restart(int instance) {
    processes.set(instance, InboxProcess.start(environments.get(instance), folders.get(instance)));
  }

  /** Ends all, so that for a moment nobody serves, and starts all anew. */
  void restartAll() {
    processes.forEach(InboxProcess::stop);
    startAll();
  }

  @Override
  public void close() throws IOException {
    processes.forEach(InboxProcess::stop);
    balancer.close();
    database.close();
  }

  private void prepare(Map<String, String> usual, Path folder, Map<String, String> further)
      throws IOException {
    Map<String, String> environment = new HashMap<>(usual);
    environment.put("PUBLIC_URL", balancer.url());
    environment.put(
        "DATABASE_URL", "postgres://postgres@127.0.0.1:%d/postgres".formatted(database.getPort()));
    environment.putAll(further);
    environments.add(environment);
    folders.add(Files.createDirectories(folder));
  }

  private void startAll() {
    List<CompletableFuture<InboxProcess>> starting =
        IntStream.range(0, INSTANCES)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> start(n)))
            .toList();
    processes.clear();
    starting.forEach(instance -> processes.add(instance.join()));
  }

  private InboxProcess start(int instance) {
    return InboxProcess.start(environments.get(instance), folders.get(instance));
  }

  private static String address(Map<String, String> environment) {
    return "http://127.0.0.1:" + environment.get("TWILIO_PORT");
  }
}
