package co.com.bsl.inbox.adapter.wix;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.StoreException.Cause;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of calls that Wix answers late, wrongly or not at all. */
class WixFailuresTest {

  static Fault[] passing() {
    return new Fault[] {Fault.status(500), Fault.htmlPage(), Fault.dropBefore()};
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aReadIsTriedAgain(Fault fault) {
    try (Emulator emulator = Emulator.start()) {
      emulator.wix().stopBot("573001234567", true);
      emulator.faults().plan(FaultTarget.WIX, fault, 2);

      assertThat(store(emulator).open(ANNA).orElseThrow().bot()).isEqualTo(BotMode.STOPPED);
      assertThat(emulator.faults().pending()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aWriteIsNot(Fault fault) {
    try (Emulator emulator = Emulator.start()) {
      emulator.faults().plan(FaultTarget.WIX, fault, 2);

      assertThat(failure(() -> store(emulator).setBotMode(ANNA, BotMode.STOPPED)).kind())
          .isEqualTo(Cause.UNAVAILABLE);
      assertThat(emulator.faults().pending()).singleElement().matches(rest -> rest.times() == 1);
    }
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
    try (Emulator emulator = Emulator.start()) {
      emulator.faults().always(FaultTarget.WIX, Fault.hang());
      WixConfig impatient = Samples.impatient(emulator.wixUrl());

      assertThat(
              failure(
                      () ->
                          new WixAdapter(impatient, Clock.systemUTC())
                              .conversations()
                              .setBotMode(ANNA, BotMode.STOPPED))
                  .kind())
          .isEqualTo(Cause.UNAVAILABLE);
    }
  }

  @Test
  void aMessageWhoseAnswerWasLostIsFoundWhenItIsAppendedAgain() {
    try (Emulator emulator = Emulator.start()) {
      ConversationStorePort store = store(emulator);
      emulator.faults().plan(FaultTarget.WIX, Fault.delay(Duration.ZERO));
      emulator.faults().plan(FaultTarget.WIX, Fault.dropAfterAccept());

      assertThat(failure(() -> store.append(ANNA, "Ana", inbound("hola").build())).kind())
          .isEqualTo(Cause.UNAVAILABLE);
      assertThat(store.append(ANNA, "Ana", inbound("hola").build()))
          .isEqualTo(AppendResult.DUPLICATE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"userId\"}",
        "413 | {}",
        "422 | {}",
        "200 | {\"mensajes\":\"none\"}"
      })
  void whatIsRefusedOrCannotBeTrueIsNotTriedAgain(int status, String body) {
    try (StubWix wix = StubWix.answering(status, body)) {
      assertThat(failure(() -> store(wix).open(ANNA)).kind()).isEqualTo(Cause.INCONSISTENT);
      assertThat(wix.asked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | ''",
        "503 | ''",
        "429 | ''",
        "408 | ''",
        "401 | {}",
        "403 | {}",
        "404 | <html>no such function</html>",
        "302 | ''",
        "200 | <html>closed for repairs</html>",
        "200 | {\"mensajes\": [",
        "200 | []"
      })
  void whatMayPassOrBePutRightIsUnavailable(int status, String body) {
    try (StubWix wix = StubWix.answering(status, body)) {
      assertThat(failure(() -> store(wix).open(ANNA)).kind()).isEqualTo(Cause.UNAVAILABLE);
      assertThat(wix.asked()).hasSize(3);
    }
  }

  @Test
  void anAnswerThatBreaksOffIsUnavailable() {
    try (StubWix wix =
        StubWix.answering(
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              exchange.getResponseBody().write("{\"mensajes\":[]".getBytes(UTF_8));
              exchange.getResponseBody().flush();
              exchange.close();
            })) {
      assertThat(failure(() -> store(wix).open(ANNA)).kind()).isEqualTo(Cause.UNAVAILABLE);
    }
  }

  @Test
  void aUserThatStaysUnknownIsSomethingToLookAt() {
    try (StubWix wix = StubWix.answering(200, "{\"mensaje\":\"Usuario no encontrado\"}")) {
      assertThat(failure(() -> store(wix).writeNotes(ANNA, new Notes("Diabética"))).kind())
          .isEqualTo(Cause.INCONSISTENT);
    }
  }

  @Test
  void afterManyFailuresWixIsLeftAloneAndThenProbed() {
    MutableClock clock = MutableClock.at(NINE);
    try (Emulator emulator = Emulator.start()) {
      WixAdapter adapter = new WixAdapter(Samples.config(emulator.wixUrl()), clock);
      emulator.faults().plan(FaultTarget.WIX, Fault.status(503), 6);
      failure(() -> adapter.conversations().open(ANNA));
      assertThat(adapter.healthy()).isTrue();
      failure(() -> adapter.conversations().open(ANNA));
      assertThat(adapter.healthy()).isFalse();

      emulator.wix().stopBot("573001234567", true);
      assertThat(failure(() -> adapter.conversations().open(ANNA)))
          .hasMessageContaining("left alone");

      clock.pass(Samples.config("http://wix").patience().rest().plusSeconds(1));
      assertThat(adapter.conversations().open(ANNA)).isPresent();
      assertThat(adapter.conversations().open(ANNA)).isPresent();
      assertThat(adapter.healthy()).isTrue();
    }
  }

  @Test
  void noFailureSpeaksOfNumbersOrWords() {
    try (StubWix wix = StubWix.answering(500, "{\"error\":\"573001234567 dijo hola\"}")) {
      assertThat(failure(() -> store(wix).append(ANNA, "Ana", inbound("hola").build())))
          .hasMessageNotContaining("573001234567")
          .hasMessageNotContaining("hola");
    }
  }

  private static ConversationStorePort store(Emulator emulator) {
    return new WixAdapter(Samples.config(emulator.wixUrl()), Clock.systemUTC()).conversations();
  }

  private static ConversationStorePort store(StubWix wix) {
    return new WixAdapter(Samples.config(wix.url()), Clock.systemUTC()).conversations();
  }

  private static StoreException failure(ThrowingCallable call) {
    return catchThrowableOfType(StoreException.class, call);
  }
}
