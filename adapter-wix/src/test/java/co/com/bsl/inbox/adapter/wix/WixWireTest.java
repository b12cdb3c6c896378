package co.com.bsl.inbox.adapter.wix;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes over the wire, to the letter. */
class WixWireTest {

  @Test
  void fieldsThatNobodyKnowsAreNoObstacleAndGoBackAsTheyCame() throws IOException {
    String row = "{\"from\":\"usuario\",\"mensaje\":\"hola\",\"mood\":{\"is\":\"good\"}}";
    String document = "{\"mensajes\":[%s,null,7],\"threadId\":\"t-1\",\"new\":1}".formatted(row);
    try (StubWix wix = StubWix.answering(200, document)) {
      store(wix).append(ANNA, "Ana", inbound("¿hay citas?").build());

      assertThat(wix.asked().get(1).json().path("threadId").asText()).isEqualTo("t-1");
      assertThat(wix.asked().get(1).json().path("mensajes")).hasSize(2);
      assertThat(wix.asked().get(1).json().path("mensajes").get(0)).hasToString(row);
      assertThat(wix.asked().get(1).json().has("stopBot")).isFalse();
    }
  }

  @Test
  void functionsThatAnswerAWriteWithNothingHaveDoneIt() {
    try (StubWix wix = StubWix.answering(200, "")) {
      store(wix).setBotMode(ANNA, BotMode.STOPPED);

      assertThat(wix.asked())
          .extracting(StubWix.Asked::line)
          .containsExactly("POST /_functions/marcarStopBot");
    }
  }

  @Test
  void theKeyIsShownWhenThereIsOne() {
    EmulatorConfig guarded = EmulatorConfig.defaults().withWixKey("k3y");
    try (Emulator emulator = Emulator.start(guarded)) {
      WixConfig with = Samples.config(emulator.wixUrl(), Optional.of(new Secret("k3y")));

      assertThat(new WixAdapter(with, Clock.systemUTC()).conversations().open(ANNA)).isEmpty();
      assertThatThrownBy(() -> store(emulator).open(ANNA)).isInstanceOf(StoreException.class);
    }
  }

  private static ConversationStorePort store(Emulator emulator) {
    return new WixAdapter(Samples.config(emulator.wixUrl()), Clock.systemUTC()).conversations();
  }

  private static ConversationStorePort store(StubWix wix) {
    return new WixAdapter(Samples.config(wix.url()), Clock.systemUTC()).conversations();
  }
}
