package co.com.bsl.inbox.domain.conversation;

/** Whether the bot answers in a conversation. */
public enum BotMode {
  ACTIVE,
  STOPPED
}
