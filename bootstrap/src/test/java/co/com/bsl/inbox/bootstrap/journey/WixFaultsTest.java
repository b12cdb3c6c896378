package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people see, or rather do not, while Wix misbehaves. */
class WixFaultsTest {
  @TempDir private static Path data;
  private static FaultBench bench;

  @BeforeAll
  static void start() {
    bench = new FaultBench(data);
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @AfterEach
  void allIsWell() {
    bench.emulator().faults().clear();
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of("30 seconds", Fault.delay(Duration.ofSeconds(30))),
        Arguments.of("no answer", Fault.hang()),
        Arguments.of("500", Fault.status(500)),
        Arguments.of("HTML", Fault.htmlPage()),
        Arguments.of("cut connection", Fault.dropBefore()),
        Arguments.of("cut connection although done", Fault.dropAfterAccept()),
        Arguments.of("malformed JSON", Fault.malformedJson()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void nobodyWaitsAndEverythingArrivesOnceAndInOrderWhenWixIsBack(String name, Fault fault) {
    Contact contact = bench.someone();
    String number = FaultBench.number(contact);
    bench.emulator().faults().always(FaultTarget.WIX, fault);

    assertThat(contact.writes("hola").await().orElseThrow().result().status()).isEqualTo(200);
    assertThat(bench.api().conversation(number).status()).isEqualTo(200);
    assertThat(bench.send(contact, "wix-" + number, "buenas").status()).isEqualTo(200);
    contact.writes("¿hay citas?").await();
    assertThat(bench.api().get("/health").at("/components/wix/pending").asInt()).isPositive();

    bench.emulator().faults().clear();
    bench.api().until(() -> nothingIsPending(), Duration.ofSeconds(60));
    assertThat(bench.wixTexts(contact)).isEqualTo(List.of("hola", "buenas", "¿hay citas?"));
    assertThat(bench.api().get("/health").at("/components/wix/failed").asInt()).isZero();
  }

  @Test
  void theSwitchOfTheBotIsPendingUntilWixHasIt() {
    Contact contact = bench.someone();
    String number = FaultBench.number(contact);
    contact.writes("hola").await();
    bench.api().until(() -> nothingIsPending());
    bench.emulator().faults().plan(FaultTarget.WIX, Fault.status(500), 2);

    bench.api().post("/api/conversacion/" + number + "/bot", "{\"stopBot\":true}");

    assertThat(bench.api().conversation(number).at("/stopBot").asBoolean()).isTrue();
    bench.api().until(() -> "confirmado".equals(switchOf(number)), Duration.ofSeconds(30));
    assertThat(bench.emulator().wix().find(number).orElseThrow().stopBot()).isTrue();
  }

  private static String switchOf(String number) {
    return bench
        .api()
        .get("/api/conversaciones")
        .at("/conversaciones/" + number + "/stopBot_estado")
        .asText();
  }

  private static boolean nothingIsPending() {
    return bench.api().get("/health").at("/components/wix/pending").asInt() == 0;
  }
}
