package co.com.bsl.inbox.domain.agent;

/** One thing that somebody may be allowed to do, in the order in which roles gain them. */
public enum Right {
  /** See conversations and messages, search them and follow what happens. */
  READ,
  /** Write to contacts, and say that one needs no reply. */
  ANSWER,
  /** Change the observations and switch the bot. */
  ANNOTATE,
  /** Look after one's own password, second factor and tokens: for people, never for programs. */
  OWN_ACCOUNT,
  /** Give a conversation to somebody. */
  ASSIGN,
  /** See who did and saw what. */
  SEE_AUDIT,
  /** Take everything about a contact out of the system. */
  EXPORT,
  /** See how the system is doing, in figures. */
  SEE_METRICS,
  /** Say who belongs to the team and what each may do. */
  MANAGE_TEAM,
  /**
   * Look at webhooks and at news for the second record that were refused, and have them tried
   * again.
   */
  REPLAY_WEBHOOKS,
  /** Erase everything about a contact. */
  ERASE
}
