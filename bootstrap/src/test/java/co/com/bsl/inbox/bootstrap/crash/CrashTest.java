package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real process at random points, many times, with faults on, and then compares what it
 * shows with the emulator's ledger. The seed of the randomness is told; {@code BSL_CRASH_SEED} sets
 * it, {@code BSL_CRASH_ROUNDS} how often it is killed.
 */
class CrashTest {
  private static final int ROUNDS = number("BSL_CRASH_ROUNDS", 6);
  private static final Duration SETTLED = Duration.ofSeconds(90);

  private final Random chance = new Random();

  @Test
  void nothingIsLostAndNothingIsSentTwice(@TempDir Path folder, TestReporter reporter)
      throws InterruptedException {
    long seed = number("BSL_CRASH_SEED", new Random().nextInt(1_000_000));
    reporter.publishEntry("crash seed", Long.toString(seed));
    chance.setSeed(seed);

    try (Emulator emulator = Emulator.start(EmulatorConfig.defaults())) {
      Map<String, String> environment = new HashMap<>(Surroundings.of(emulator, folder));
      environment.putAll(Map.of("SEND_LEASE_SECONDS", "5", "SEND_CHECK_SECONDS", "5"));
      emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio#rc=1&rp=ct,rt,5xx");
      ApiClient api = Surroundings.api(environment.get("PUBLIC_URL"));
      Traffic.numbers().forEach(number -> emulator.contact(number).readsAtOnce(true));

      Traffic traffic = new Traffic(emulator, api, chance.nextLong());
      killedAgainAndAgain(emulator, environment, folder, traffic);
      settled(environment, folder, api);

      InboxProcess last = InboxProcess.start(environment, folder);
      try {
        api.until(() -> new Reckoning(emulator, api).isUpToDate(), SETTLED);
        compare(new Reckoning(emulator, api), traffic, api);
      } finally {
        last.stop();
      }
    }
  }

  private void killedAgainAndAgain(
      Emulator emulator, Map<String, String> environment, Path folder, Traffic traffic)
      throws InterruptedException {
    InboxProcess inbox = InboxProcess.start(environment, folder);
    traffic.start();
    for (int round = 0; round < ROUNDS; round++) {
      planFaults(emulator);
      long moment = emulator.watch().version() + 20 + chance.nextInt(150);
      emulator.watch().until(() -> emulator.watch().version() >= moment, Duration.ofSeconds(60));
      inbox.kill();
      inbox = InboxProcess.start(environment, folder);
    }
    emulator.faults().clear();
    traffic.stop();
    inbox.stop();
  }

  private void planFaults(Emulator emulator) {
    List<Fault> sending =
        List.of(
            Fault.dropAfterAccept(),
            Fault.dropBefore(),
            Fault.tooManyRequests(Duration.ofSeconds(1)),
            Fault.status(500),
            Fault.status(503).afterAccept(),
            Fault.htmlPage(),
            Fault.delay(Duration.ofMillis(300)));
    emulator.faults().plan(FaultTarget.TWILIO_CREATE, any(sending), 2);
    List<Fault> reporting = List.of(Fault.duplicate(2), Fault.reorder(), Fault.suppress());
    emulator.faults().plan(FaultTarget.STATUS_CALLBACK, any(reporting), 5);
    List<Fault> mirroring = List.of(Fault.status(500), Fault.dropBefore(), Fault.malformedJson());
    emulator.faults().plan(FaultTarget.WIX, any(mirroring), 5);
  }

  private Fault any(List<Fault> faults) {
    return faults.get(chance.nextInt(faults.size()));
  }

  /** Lets everything that is on its way arrive. */
  private static void settled(Map<String, String> environment, Path folder, ApiClient api) {
    InboxProcess inbox = InboxProcess.start(environment, folder);
    try {
      api.until(() -> pendingSends(api) == 0, SETTLED);
    } finally {
      inbox.stop();
    }
  }

  private static long pendingSends(ApiClient api) {
    return api.get("/health").at("/components/outbox/pending").asLong();
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

  private static int number(String name, int otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
