package co.com.bsl.inbox.application.desk;

/** What somebody does at a conversation. */
public enum Doing {
  /** Has it on screen. */
  LOOKING,
  /** Writes a reply. */
  TYPING,
  /** Has left it. */
  GONE
}
