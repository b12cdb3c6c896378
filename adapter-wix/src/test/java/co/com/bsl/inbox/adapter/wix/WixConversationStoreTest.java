package co.com.bsl.inbox.adapter.wix;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.wix.WixClock;
import co.com.bsl.inbox.emulator.wix.WixDocument;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each habit of the Wix functions, and what we make of it. */
class WixConversationStoreTest {
  private static final String USER = "573001234567";

  private final Emulator emulator = Emulator.start();
  private final ConversationStorePort store =
      new WixAdapter(Samples.config(emulator.wixUrl()), Clock.systemUTC()).conversations();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void aRepeatIsSaidToBeOneInsteadOfBeingDroppedSilently() {
    assertThat(store.append(ANNA, "Ana", inbound("ok").build())).isEqualTo(AppendResult.ADDED);
    assertThat(store.append(ANNA, "Ana", outbound("ok").build())).isEqualTo(AppendResult.ADDED);

    assertThat(store.append(ANNA, "Ana", inbound("ok").at(10, 0).build()))
        .isEqualTo(AppendResult.DUPLICATE);
    assertThat(stored().messages()).hasSize(2);
  }

  @Test
  void whatOthersWroteStaysAsTheyWroteIt() {
    WixMessage old = new WixMessage("asesora", "buenas", "2026-11-22T03:59:00");
    emulator.wix().add(USER, old);

    store.append(ANNA, "Ana", inbound("hola").build());

    assertThat(stored().messages())
        .containsExactly(old, new WixMessage("usuario", "hola", NINE.toString()));
  }

  @Test
  void aPhotoWithoutWordsIsWrittenAsAWord() {
    Content photo = new Content(ContentKind.IMAGE, "", List.of(), Map.of());

    store.append(ANNA, "Ana", inbound(photo).build());

    assertThat(stored().messages().get(0).text()).isEqualTo("[imagen]");
  }

  @Test
  void aNameIsNeverWipedOut() {
    emulator.wix().name(USER, "Ana María");
    emulator.wix().tellsNames(true);

    store.append(ANNA, " ", inbound("hola").build());

    assertThat(stored().name()).isEqualTo("Ana María");
  }

  @Test
  void aBetterNameIsTaken() {
    emulator.wix().name(USER, "Ana");

    store.append(ANNA, "Ana María", inbound("hola").build());

    assertThat(stored().name()).isEqualTo("Ana María");
  }

  @Test
  void whenNobodyKnowsANameTheNumberSaysWhoItIsAndIsNoNameToUs() {
    emulator.wix().tellsNames(true);

    store.append(ANNA, "", inbound("hola").build());

    assertThat(stored().name()).isEqualTo(USER);
    assertThat(opened().name()).isEmpty();
  }

  @Test
  void theLastWordsOfTheBotAreKept() {
    emulator.wix().add(USER, new WixMessage("sistema", "¿En qué le ayudo?", NINE.toString()));
    store.append(ANNA, "Ana", inbound("una cita").build());
    assertThat(stored().lastBotMessage()).isEqualTo("¿En qué le ayudo?");

    store.append(ANNA, "Ana", bot("Claro").build());
    assertThat(stored().lastBotMessage()).isEqualTo("Claro");
  }

  @Test
  void timesAreReadInAllThreeShapesAndUnreadableOnesCostNoMessage() {
    emulator.wix().add(USER, message("z", WixClock.UTC.write(NINE)));
    emulator.wix().add(USER, message("offset", WixClock.OFFSET.write(NINE.plusSeconds(1))));
    emulator.wix().add(USER, message("naive", WixClock.NAIVE.write(NINE.plusSeconds(2))));
    emulator.wix().add(USER, message("garbage", "ayer por la tarde"));

    List<Message> messages = opened().messages();

    assertThat(messages)
        .extracting(said -> said.content().text())
        .containsExactly("z", "offset", "naive", "garbage");
    assertThat(messages)
        .extracting(Message::at)
        .containsExactly(NINE, NINE.plusSeconds(1), NINE.plusSeconds(2), NINE.plusSeconds(2));
    assertThat(messages.get(2).origins().best().timing().otherwise())
        .contains(NINE.plusSeconds(2).minusSeconds(5 * 3600));
  }

  @Test
  void messagesHaveTheSameIdsAtEveryReading() {
    emulator.wix().add(USER, message("hola", WixClock.UTC.write(NINE)), message("?", "no idea"));

    assertThat(opened().messages()).isEqualTo(opened().messages());
    assertThat(opened().messages()).extracting(Message::id).doesNotHaveDuplicates();
  }

  @Test
  void whoeverIsNotTheContactSpeaksForTheBusiness() {
    emulator.wix().add(USER, new WixMessage("usuario", "hola", WixClock.UTC.write(NINE)));
    emulator.wix().add(USER, new WixMessage("asesora", "buenas", WixClock.UTC.write(NINE)));

    assertThat(opened().messages())
        .extracting(Message::sender)
        .containsExactlyInAnyOrder(Sender.contact(), Sender.bot());
    assertThat(opened().messages())
        .extracting(said -> said.delivery().status())
        .containsExactlyInAnyOrder(DeliveryStatus.RECEIVED, DeliveryStatus.SENT);
  }

  @Test
  void aContactWhoHidesThePhoneIsARecordToo() {
    Address hidden = Address.parse("CO.4566546130240823");

    store.append(hidden, "Ana", inbound("hola").build());

    assertThat(emulator.wix().find("CO.4566546130240823")).isPresent();
    assertThat(store.open(hidden)).isPresent();
  }

  private static WixMessage message(String text, String timestamp) {
    return new WixMessage("usuario", text, timestamp);
  }

  private WixDocument stored() {
    return emulator.wix().find(USER).orElseThrow();
  }

  private StoredConversation opened() {
    return store.open(ANNA).orElseThrow();
  }
}
