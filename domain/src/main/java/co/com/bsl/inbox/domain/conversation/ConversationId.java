package co.com.bsl.inbox.domain.conversation;

/** Our own id of a conversation; addresses point to it. */
public record ConversationId(String value) {

  public ConversationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a conversation id must not be blank");
    }
  }
}
