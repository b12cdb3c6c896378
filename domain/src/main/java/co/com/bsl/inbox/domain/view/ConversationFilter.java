package co.com.bsl.inbox.domain.view;

/** Which conversations a list shows. */
public enum ConversationFilter {
  ALL,
  /** With messages that the reader has not seen. */
  UNREAD,
  /** Whose contact waits for a person. */
  WAITING,
  /** Whose service window closes soon. */
  CLOSING,
  /** In which the bot answers. */
  BOT
}
