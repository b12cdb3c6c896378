package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;

/** Which rows a list shows. */
final class RowFilter {
  private final ConversationQuery query;
  private final FoldedWords words;

  RowFilter(ConversationQuery query) {
    this.query = query;
    this.words = FoldedWords.asked(query.words());
  }

  boolean shows(ConversationSummary row) {
    Conversation conversation = row.conversation();
    boolean listed =
        switch (query.filter()) {
          case ALL -> true;
          case UNREAD -> row.unread() > 0;
          case WAITING -> conversation.activity().waitingSince().isPresent();
          case CLOSING -> conversation.window().closesSoonAt(query.now());
          case BOT -> conversation.bot().value() == BotMode.ACTIVE;
        };
    return listed && saysWords(conversation);
  }

  private boolean saysWords(Conversation conversation) {
    if (words.isEmpty()) {
      return true;
    }
    StringBuilder text = new StringBuilder();
    text.append(conversation.contact().name()).append(' ');
    text.append(conversation.notes().value().text()).append(' ');
    for (Address address : conversation.contact().addresses()) {
      for (int start = 0; start < address.plain().length(); start++) {
        text.append(address.plain().substring(start)).append(' ');
      }
    }
    return words.allIn(text.toString());
  }
}
