package co.com.bsl.inbox.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotTest {
  private final Emulator emulator = Emulator.start();
  private final Contact anna = emulator.contact("+573001234567");
  private final Bot bot =
      new Bot(
          new Stage(
              emulator.contacts(),
              emulator.twilio(),
              emulator.wix(),
              emulator.watch(),
              Clock.systemUTC()));

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void itNotesWhatItHeardAndWhatItSaid() {
    bot.answer(anna, "hola", "¿En qué te ayudo?");

    assertThat(emulator.wix().find("573001234567").orElseThrow().messages())
        .extracting(WixMessage::author, WixMessage::text)
        .containsExactly(tuple("usuario", "hola"), tuple("sistema", "¿En qué te ayudo?"));
    assertThat(anna.received())
        .extracting(TwilioMessage::body)
        .containsExactly("¿En qué te ayudo?");
  }

  @Test
  void aStoppedBotIsSilent() {
    emulator.wix().stopBot("573001234567", true);

    bot.answer(anna, "hola", "¿En qué te ayudo?");

    assertThat(anna.received()).isEmpty();
    assertThat(emulator.wix().find("573001234567").orElseThrow().messages()).isEmpty();
  }
}
