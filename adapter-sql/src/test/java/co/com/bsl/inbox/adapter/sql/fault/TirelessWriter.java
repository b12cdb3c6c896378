package co.com.bsl.inbox.adapter.sql.fault;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.Messages;
import java.io.PrintStream;
import java.util.List;

/** A program that stores messages until it is killed, and prints the id of each that it stored. */
final class TirelessWriter {
  /** Ends a line that is complete. */
  static final String END = ".";

  private static final int HANDS = 8;

  private final SqlAdapter store;
  private final PrintStream answers;

  private TirelessWriter(SqlAdapter store, PrintStream answers) {
    this.store = store;
    this.answers = answers;
  }

  public static void main(String[] args) {
    SqlAdapter store = SqlAdapter.open(new SqlConfig(args[0], args[1], new Secret("")));
    TirelessWriter writer = new TirelessWriter(store, System.out);
    for (int hand = 0; hand < HANDS; hand++) {
      Conversation conversation = Conversations.with(Conversations.number(hand));
      new Thread(() -> writer.write(conversation), "hand-" + hand).start();
    }
  }

  private void write(Conversation conversation) {
    while (true) {
      Message message = Messages.inbound("hola").build();
      store
          .inbox()
          .commit(
              tx -> {
                tx.conversations().save(conversation);
                long number =
                    tx.announce(Change.message(conversation.id(), message.id(), List.of()));
                tx.messages().save(conversation.id(), message.storedAs(number));
                return null;
              });
      answers.println(message.id().value() + END);
    }
  }
}
