package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Activity;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inbox promises about conversations. */
public interface ConversationRecordsContract extends InboxUnderTest {
  /** Somebody who hides the phone. */
  Address HIDDEN = Address.parse("CO.4566546130240823");

  @Test
  default void aConversationIsKeptWithAllThatIsKnownOfIt() {
    Conversation full =
        new Conversation(
            idOf(ANNA),
            new Contact(List.of(ANNA, HIDDEN), "Ana Núñez"),
            Synced.pending(BotMode.STOPPED),
            new Synced<>(new Notes("Diabética.\nLlamar después de las 5"), Synced.State.FAILED),
            new Activity(
                3,
                Optional.of(MessageBuilder.NINE),
                Optional.of(MessageBuilder.NINE.minusMillis(1)),
                Optional.of(MessageBuilder.NINE.plusMillis(1)),
                Optional.of(MessageBuilder.NINE.plusMillis(2))),
            Optional.of(new AgentId("luis")));

    save(full);

    assertThat(row(ANNA).conversation()).isEqualTo(full);
    assertThat(inbox().<Optional<Conversation>>commit(tx -> tx.conversations().find(full.id())))
        .contains(full);
  }

  @Test
  default void everyAddressOfAContactLeadsToTheOneConversation() {
    save(Conversations.with(ANNA).withContact(Contact.at(ANNA).alsoAt(HIDDEN)));

    assertThat(conversationAt(HIDDEN)).isEqualTo(conversationAt(ANNA)).isPresent();
    assertThat(conversationAt(LUIS)).isEmpty();
  }

  @Test
  default void anAddressLearnedLaterLeadsThereToo() {
    begin(ANNA);

    save(Conversations.with(ANNA).withContact(Contact.at(ANNA).alsoAt(HIDDEN)));

    assertThat(conversationAt(HIDDEN)).map(Conversation::id).contains(idOf(ANNA));
  }

  @Test
  default void anAddressOfAnotherConversationStaysThere() {
    begin(LUIS);

    save(Conversations.with(ANNA).withContact(Contact.at(ANNA).alsoAt(LUIS)));

    assertThat(conversationAt(LUIS)).map(Conversation::id).contains(idOf(LUIS));
    assertThat(row(ANNA).conversation().contact().addresses()).containsExactly(ANNA);
  }

  @Test
  default void aConversationWhoseOnlyAddressIsTakenIsRefused() {
    begin(ANNA);
    Conversation rival = Conversation.with(new ConversationId("rival"), Contact.at(ANNA));

    assertThatThrownBy(() -> save(rival))
        .isInstanceOfSatisfying(
            StoreException.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(StoreException.Cause.INCONSISTENT));
  }

  @Test
  default void savingAgainReplaces() {
    save(Conversations.named("Ana", ANNA));

    save(Conversations.named("Ana Núñez", ANNA).withBot(Synced.pending(BotMode.STOPPED)));

    assertThat(row(ANNA).conversation().contact().name()).isEqualTo("Ana Núñez");
    assertThat(row(ANNA).conversation().bot().value()).isEqualTo(BotMode.STOPPED);
    assertThat(view().list(Conversations.all()).items()).hasSize(1);
  }

  @Test
  default void rowsAreFoundByIdAndUnknownOnesLeftOut() {
    begin(ANNA);
    begin(LUIS);

    assertThat(view().rows(List.of(idOf(LUIS), new ConversationId("nobody")), Conversations.MARTA))
        .map(row -> row.conversation().id())
        .containsExactly(idOf(LUIS));
    assertThat(view().rows(List.of(), Conversations.MARTA)).isEmpty();
  }

  private Optional<Conversation> conversationAt(Address address) {
    return inbox().commit(tx -> tx.conversations().at(address));
  }
}
