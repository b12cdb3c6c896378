package co.com.bsl.inbox.bootstrap.instances;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twilio's history is read by one of two instances, and by the other when that one dies or stops.
 * Each reaches the emulator through a relay of its own, which counts; nothing is sent meanwhile.
 */
class OneReaderTest {
  private static final Duration TAKEN_OVER = Duration.ofSeconds(30);
  private static final String NUMBER = "573001234567";

  @Test
  void theOtherReadsOnlyWhenTheOneThatReadIsDeadOrHasStopped(@TempDir Path folder)
      throws IOException {
    try (Emulator emulator = Emulator.start();
        RoundRobin first = relay(emulator);
        RoundRobin second = relay(emulator);
        Cluster cluster =
            Cluster.start(
                emulator,
                folder,
                instance ->
                    Map.of(
                        "WORK_LEASE_SECONDS",
                        "3",
                        "TWILIO_API_URL",
                        (instance == 0 ? first : second).url()))) {
      emulator.pointAt(cluster.url() + "/webhook/twilio");
      List<RoundRobin> relays = List.of(first, second);
      cluster.api().until(() -> first.requests() + second.requests() >= 2);
      int reader = first.requests() > 0 ? 0 : 1;
      int other = 1 - reader;
      everybodyWorks(emulator);
      assertThat(relays.get(other).requests()).as("read by the one that stands by").isZero();

      cluster.kill(reader);
      cluster.api().until(() -> relays.get(other).requests() > 0, TAKEN_OVER);

      int before = relays.get(reader).requests();
      cluster.restart(reader);
      everybodyWorks(emulator);
      assertThat(relays.get(reader).requests())
          .as("read by the one that is back")
          .isEqualTo(before);

      cluster.stop(other);
      cluster.api().until(() -> relays.get(reader).requests() > before, TAKEN_OVER);
    }
  }

  /** Long enough for whoever would read at once to have done so. */
  private static void everybodyWorks(Emulator emulator) {
    for (int n = 0; n < 20; n++) {
      assertThat(emulator.contact(NUMBER).writes("hola " + n).await()).isPresent();
    }
  }

  private static RoundRobin relay(Emulator emulator) {
    RoundRobin relay = new RoundRobin();
    relay.before(List.of(emulator.twilioUrl()));
    return relay;
  }
}
