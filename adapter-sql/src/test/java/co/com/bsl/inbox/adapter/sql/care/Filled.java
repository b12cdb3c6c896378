package co.com.bsl.inbox.adapter.sql.care;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.domain.agent.Session;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.util.List;

/** A store with a little of everything, as the use cases would have left it. */
public final class Filled {
  private final SqlAdapter store;

  private Filled(SqlAdapter store) {
    this.store = store;
  }

  /** The message that is still to be sent. */
  public static final String TO_SEND = "to-send";

  /** Two conversations, one of which waits, with messages still to be sent and to be mirrored. */
  public static void with(SqlAdapter store) {
    Filled filled = new Filled(store);
    filled.keep(ANNA, inbound("hola").sid("SM1").at(9, 0));
    Message second = filled.keep(ANNA, inbound("¿están?").sid("SM2").at(9, 5));
    Message reply = filled.keep(LUIS, outbound("buenas").id(TO_SEND).at(9, 10));
    filled.task(OutboxEntry.of(Task.SEND, idOf(LUIS), reply.id(), NINE));
    filled.task(OutboxEntry.of(Task.MIRROR_NOTES, idOf(ANNA), NINE));
    filled.task(OutboxEntry.of(Task.MIRROR_MESSAGE, idOf(ANNA), second.id(), NINE));
    filled.annotate();
    store.sessions().add(new Session("hash", MARTA, NINE, NINE));
  }

  private Message keep(Address address, MessageBuilder message) {
    Message fresh = message.build();
    return store
        .inbox()
        .commit(
            tx -> {
              Conversation home =
                  tx.conversations().at(address).orElseGet(() -> Conversations.with(address));
              tx.conversations().save(home.withActivity(home.activity().after(fresh)));
              Message stored =
                  fresh.storedAs(tx.announce(Change.message(home.id(), fresh.id(), List.of())));
              tx.messages().save(home.id(), stored);
              tx.conversations().markSeen(home.id(), MARTA, stored.sequence() - 1);
              return stored;
            });
  }

  private void task(OutboxEntry entry) {
    store
        .inbox()
        .commit(
            tx -> {
              tx.outbox().add(entry);
              return null;
            });
  }

  private void annotate() {
    store
        .inbox()
        .commit(
            tx -> {
              Conversation anna = tx.conversations().find(idOf(ANNA)).orElseThrow();
              tx.conversations()
                  .save(
                      anna.withNotes(Synced.pending(new Notes("alergia")))
                          .withBot(Synced.pending(BotMode.ACTIVE)));
              tx.bookmarks().save("catch-up", "there");
              return null;
            });
  }
}
