package co.com.bsl.inbox.domain.conversation;

import co.com.bsl.inbox.domain.agent.AgentId;

/** What an agent has begun to write in a conversation and not sent yet; empty when nothing. */
public record Draft(ConversationId conversation, AgentId agent, String text) {
  private static final int LONGEST = 4_096;

  public Draft {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a draft of %d characters".formatted(text.length()));
    }
  }

  /** Whether nothing is left of it. */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
