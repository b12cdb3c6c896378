package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredInbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an inbox promises about messages. */
public interface MessageRecordsContract extends InboxUnderTest {

  @Test
  default void whatAgentsSaidIsCountedBackFromTheNewest() {
    keep(ANNA, outbound("one").id("m1").at(NINE).by(Sender.agent(MARTA)));
    keep(LUIS, outbound("two").id("m2").at(NINE.plusSeconds(60)).by(Sender.agent(MARTA)));
    keep(LUIS, outbound("bot").id("m3").at(NINE.plusSeconds(90)).by(Sender.bot()));
    keep(ANNA, inbound("hola").id("m4").at(NINE.plusSeconds(120)));

    inbox()
        .commit(
            tx -> {
              assertThat(tx.messages().newestOfAgents(1)).contains(NINE.plusSeconds(60));
              assertThat(tx.messages().newestOfAgents(2)).contains(NINE);
              assertThat(tx.messages().newestOfAgents(3)).isEmpty();
              return null;
            });
  }

  @Test
  default void aMessageIsKeptWithAllThatIsKnownOfIt() {
    Content photo =
        new Content(
            ContentKind.IMAGE,
            "¿Así está bien? 👍",
            List.of(new Attachment("https://api/Media/ME1", "image/jpeg", "rodilla.jpg")),
            Map.of("NumMedia", "1", "Odd", "\"quoted\"\n", "Label", ""));
    Timing zoneless = Timing.zoneless(NINE.plusSeconds(2), NINE.plusSeconds(18_002));
    Message full =
        inbound(photo)
            .build()
            .withDelivery(
                Delivery.failed(
                        DeliveryStatus.UNDELIVERED, new DeliveryFailure("63016", "why"), NINE)
                    .join(Delivery.of(DeliveryStatus.SENT, NINE.minusMillis(7))))
            .knownAlsoAs(Origin.mirror("usuario", photo.wording(), zoneless));

    Message stored = keep(ANNA, full);

    assertThat(stored).isEqualTo(full.storedAs(changes().latest()));
    assertThat(view().messages(List.of(full.id())))
        .containsExactly(new LocatedMessage(idOf(ANNA), stored));
    assertThat(find(full.id())).contains(stored);
  }

  @Test
  default void aMessageIsFoundByTheProvidersId() {
    Message stored = keep(ANNA, inbound("hola").sid("SM1"));

    assertThat(findBySid("SM1")).contains(stored);
    assertThat(findBySid("SM2")).isEmpty();
  }

  @Test
  default void savingAgainReplacesAndTheFirstNumberStays() {
    Message first = keep(ANNA, outbound("ok").id("m1"));

    commit(
        tx -> {
          tx.messages().save(idOf(ANNA), outbound("ok").id("m1").sid("SM1").build());
          tx.messages().save(idOf(ANNA), inbound("ok").id("m1").sid("SM1").build());
        });

    assertThat(find(new MessageId("m1")).orElseThrow().sequence()).isEqualTo(first.sequence());
    assertThat(findBySid("SM1")).map(Message::id).contains(new MessageId("m1"));
    assertThat(view().timeline(idOf(ANNA), Optional.empty(), 10).items()).hasSize(1);
  }

  @Test
  default void whatNobodyNumberedGetsTheNumberOfItsCommit() {
    begin(ANNA);

    commit(tx -> tx.messages().save(idOf(ANNA), inbound("hola").id("m1").build()));

    assertThat(find(new MessageId("m1")).orElseThrow().sequence())
        .isEqualTo(changes().latest() + 1);
  }

  @Test
  default void twoMessagesNeverShareAProviderId() {
    keep(ANNA, inbound("hola").sid("SM1"));

    assertThatThrownBy(() -> keep(LUIS, inbound("hola").sid("SM1")))
        .isInstanceOf(StoreException.class);
    assertThat(view().find(LUIS, MARTA)).isEmpty();
  }

  @Test
  default void aMessageNeedsItsConversation() {
    assertThatThrownBy(() -> commit(tx -> tx.messages().save(idOf(ANNA), inbound("hola").build())))
        .isInstanceOf(StoreException.class);
  }

  @Test
  default void sameWordsAreFoundBothWaysInTheConversationOnly() {
    Message theirs = keep(ANNA, inbound(" Buenos   días ").at(8, 0));
    Message ours = keep(ANNA, outbound("Buenos días"));
    keep(ANNA, inbound("buenos días"));
    keep(LUIS, inbound("Buenos días"));

    assertThat(saidAs(ANNA, "Buenos días")).containsExactlyInAnyOrder(theirs, ours);
    assertThat(saidAs(ANNA, "Buenas")).isEmpty();
  }

  @Test
  default void theNewestMessagesAreGivenInOrderAndNoMoreThanWanted() {
    keep(ANNA, inbound("second").at(9, 2));
    keep(ANNA, inbound("first").at(9, 1));
    keep(ANNA, outbound("third").at(9, 3));
    keep(LUIS, inbound("another's").at(9, 4));

    assertThat(newest(ANNA, 2)).containsExactly("second", "third");
    assertThat(newest(ANNA, 9)).containsExactly("first", "second", "third");
  }

  @Test
  default void theSecondRecordsKeysAreKnownByConversation() {
    Message copy = keep(ANNA, mirroredInbound("hola"));
    keep(LUIS, mirroredInbound("qué tal"));
    Message known = inbound("ya").build();
    Origin account = Origin.mirror("usuario", Wording.of("ya"), Timing.stated(NINE));
    keep(ANNA, known);
    keep(ANNA, known.knownAlsoAs(account));

    assertThat(mirrorKeys(ANNA))
        .containsExactlyInAnyOrder(
            copy.origins().find(Source.MIRROR).orElseThrow().key(), account.key());

    commit(tx -> tx.messages().remove(idOf(ANNA), copy.id()));

    assertThat(mirrorKeys(ANNA)).containsExactly(account.key());
  }

  @Test
  default void removingLeavesNothingAndMayBeRepeated() {
    Message message = keep(ANNA, inbound("hola").sid("SM1"));

    for (int again = 0; again < 2; again++) {
      commit(tx -> tx.messages().remove(idOf(ANNA), message.id()));
    }

    assertThat(find(message.id())).isEmpty();
    assertThat(findBySid("SM1")).isEmpty();
    assertThat(row(ANNA).last()).isEmpty();
    assertThat(view().search("hola", 10)).isEmpty();
  }

  @Test
  default void aMessageIsRemovedFromItsOwnConversationOnly() {
    Message message = keep(ANNA, inbound("hola"));
    begin(LUIS);

    commit(tx -> tx.messages().remove(idOf(LUIS), message.id()));

    assertThat(find(message.id())).isPresent();
  }

  private Optional<Message> find(MessageId id) {
    return inbox().commit(tx -> tx.messages().find(id)).map(LocatedMessage::message);
  }

  private Optional<Message> findBySid(String sid) {
    return inbox()
        .commit(tx -> tx.messages().find(new ProviderId(sid)))
        .map(LocatedMessage::message);
  }

  private List<String> newest(Address address, int limit) {
    return inbox().commit(tx -> tx.messages().newest(idOf(address), limit)).stream()
        .map(message -> message.content().text())
        .toList();
  }

  private List<Message> saidAs(Address address, String text) {
    return inbox().commit(tx -> tx.messages().saidAs(idOf(address), Wording.of(text)));
  }

  private Set<String> mirrorKeys(Address address) {
    return inbox().commit(tx -> tx.messages().mirrorKeys(idOf(address)));
  }
}
