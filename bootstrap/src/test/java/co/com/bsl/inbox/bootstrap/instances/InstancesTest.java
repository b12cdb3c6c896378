package co.com.bsl.inbox.bootstrap.instances;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.crash.Reckoning;
import co.com.bsl.inbox.bootstrap.crash.Traffic;
import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances behind a load balancer are one inbox, whichever of them is killed or restarted
 * while everybody works. The seed of the randomness is told; {@code BSL_INSTANCES_SEED} sets it,
 * {@code BSL_INSTANCES_ROUNDS} how often one of them is killed.
 */
class InstancesTest {
  private static final int ROUNDS = number("BSL_INSTANCES_ROUNDS", 3);
  private static final int PAGES = 3;
  private static final Duration SETTLED = Duration.ofSeconds(90);

  private final Random chance = new Random();

  @Test
  void nothingIsLostDoubledOrSkippedWhileInstancesComeAndGo(
      @TempDir Path folder, TestReporter reporter) throws IOException, InterruptedException {
    long seed = number("BSL_INSTANCES_SEED", new Random().nextInt(1_000_000));
    reporter.publishEntry("instances seed", Long.toString(seed));
    chance.setSeed(seed);

    try (Emulator emulator = Emulator.start();
        Cluster cluster =
            Cluster.start(
                emulator,
                folder,
                instance ->
                    Map.of(
                        "SEND_LEASE_SECONDS", "5",
                        "SEND_CHECK_SECONDS", "5",
                        "WORK_LEASE_SECONDS", "3",
                        "RATE_LIMIT", "0"))) {
      emulator.pointAt(cluster.url() + "/webhook/twilio#rc=1&rp=ct,rt,5xx");
      Traffic.numbers().forEach(number -> emulator.contact(number).readsAtOnce(true));
      Traffic traffic = new Traffic(emulator, cluster.api(), chance.nextLong());
      List<OpenPage> pages =
          IntStream.range(0, PAGES).mapToObj(n -> OpenPage.at(cluster.url())).toList();
      Onlooker onlooker = Onlooker.of(cluster.api(), chance.nextLong());

      traffic.start();
      comeAndGo(emulator, cluster);
      emulator.faults().clear();
      traffic.stop();
      onlooker.stop();
      settle(emulator, cluster);

      compare(new Reckoning(emulator, cluster.api()), traffic, cluster.api());
      assertThat(onlooker.looks()).as("something was looked at").isPositive();
      assertThat(onlooker.stepsBack()).as("statuses that stepped back").isEmpty();
      assertThatPagesSawEverything(cluster.api(), pages);
      assertThatAllAnswerTheSame(cluster);
    }
  }

  /** Kills any of them at any moment, and then restarts all in turn, as a new release does. */
  private void comeAndGo(Emulator emulator, Cluster cluster) {
    for (int round = 0; round < ROUNDS; round++) {
      planFaults(emulator);
      work(emulator, 20 + chance.nextInt(150));
      int victim = chance.nextInt(cluster.size());
      cluster.kill(victim);
      work(emulator, chance.nextInt(60));
      cluster.restart(victim);
    }
    for (int instance = 0; instance < cluster.size(); instance++) {
      work(emulator, 20 + chance.nextInt(60));
      cluster.stop(instance);
      cluster.restart(instance);
    }
  }

  private static void work(Emulator emulator, int steps) {
    long moment = emulator.watch().version() + steps;
    emulator.watch().until(() -> emulator.watch().version() >= moment, Duration.ofSeconds(60));
  }

  private void planFaults(Emulator emulator) {
    List<Fault> sending =
        List.of(
            Fault.dropAfterAccept(),
            Fault.dropBefore(),
            Fault.tooManyRequests(Duration.ofSeconds(1)),
            Fault.status(503).afterAccept(),
            Fault.delay(Duration.ofMillis(300)));
    emulator.faults().plan(FaultTarget.TWILIO_CREATE, any(sending), 2);
    emulator.faults().plan(FaultTarget.WEBHOOK, Fault.duplicate(2), 5);
    List<Fault> reporting = List.of(Fault.duplicate(2), Fault.reorder(), Fault.suppress());
    emulator.faults().plan(FaultTarget.STATUS_CALLBACK, any(reporting), 5);
    List<Fault> mirroring = List.of(Fault.status(500), Fault.dropBefore());
    emulator.faults().plan(FaultTarget.WIX, any(mirroring), 5);
  }

  private Fault any(List<Fault> faults) {
    return faults.get(chance.nextInt(faults.size()));
  }

  /** Lets everything that is on its way arrive, and what nobody reported be read. */
  private static void settle(Emulator emulator, Cluster cluster) {
    ApiClient api = cluster.api();
    api.until(() -> api.get("/health").at("/components/outbox/pending").asLong() == 0, SETTLED);
    cluster.restartAll();
    api.until(cluster::letsInAtEach, SETTLED);
    api.until(() -> new Reckoning(emulator, api).isUpToDate(), SETTLED);
  }

  private static void compare(Reckoning reckoning, Traffic traffic, ApiClient api) {
    assertThat(traffic.confirmed()).as("something was confirmed").isNotEmpty();
    assertThat(traffic.accepted()).as("something was accepted").isNotEmpty();
    reckoning.everyConfirmedMessageIsThereOnce(traffic.confirmed());
    reckoning.everythingTheProviderHasIsThere();
    reckoning.everyAcceptedSendLeftOnceOrFailedVisibly(traffic.accepted());
    reckoning.noStatusIsBehind();
    reckoning.everyHistoryIsInOrder(api);
  }

  private static void assertThatPagesSawEverything(ApiClient api, List<OpenPage> pages) {
    List<Long> log = log(api);
    long last = log.get(log.size() - 1);
    api.until(() -> pages.stream().allMatch(page -> page.position() >= last), SETTLED);
    pages.forEach(OpenPage::close);
    assertThat(pages).as("pages whose stream was cut").allMatch(page -> page.streams() > 1);
    pages.forEach(page -> page.hasSeen(log));
  }

  /** The numbers of all changes that are shown. */
  private static List<Long> log(ApiClient api) {
    List<Long> numbers = new ArrayList<>();
    long from = 0;
    long next = 0;
    do {
      from = next;
      JsonNode page = api.get("/api/cambios?espera=0&desde=" + from).body();
      page.at("/eventos").forEach(event -> numbers.add(event.at("/seq").asLong()));
      next = page.at("/seq").asLong();
    } while (next > from);
    return numbers;
  }

  private static void assertThatAllAnswerTheSame(Cluster cluster) {
    for (String path :
        List.of("/api/conversaciones", "/api/buscar?q=ok", "/api/cambios?espera=0")) {
      assertThat(cluster.api(0).get(path).body())
          .as(path)
          .isEqualTo(cluster.api(1).get(path).body());
    }
    for (String number : Traffic.numbers()) {
      assertThat(cluster.api(0).conversation(number).body())
          .isEqualTo(cluster.api(1).conversation(number).body());
    }
  }

  private static int number(String name, int otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
