package co.com.bsl.inbox.adapter.http.shape;

import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.util.Optional;

/**
 * What the public JSON calls a conversation: the contact's number, or for those who are shown none
 * a key like {@code c:3f0c…}, which no number and no user id looks like.
 */
public final class Numbers {
  private static final String MARK = "c:";

  private Numbers() {}

  /** What that viewer calls the conversation. */
  public static String of(Conversation conversation, Viewer viewer) {
    return viewer.seesNumbers()
        ? conversation.contact().primary().plain()
        : MARK + conversation.id().value();
  }

  /** The conversation whose key that is, if it is one. */
  public static Optional<ConversationId> conversation(String text) {
    return Optional.of(text.strip())
        .filter(key -> key.startsWith(MARK) && key.length() > MARK.length())
        .map(key -> new ConversationId(key.substring(MARK.length())));
  }
}
