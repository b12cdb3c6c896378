package co.com.bsl.inbox.domain.audit;

/** What somebody did, in the words of the audit log; names are kept, so they never change. */
public enum AuditAction {
  SIGN_IN,
  SIGN_IN_REFUSED,
  SIGN_OUT,
  /** Opened a conversation or a page of it. */
  VIEW_CONVERSATION,
  SEARCH,
  OPEN_MEDIA,
  SEND,
  NOTES,
  BOT,
  /** Said that a contact needs no reply. */
  DISMISS,
  ASSIGN,
  /** Changed who belongs to the team, or what somebody may do. */
  TEAM,
  /** Changed one's own password, or began or ended to ask oneself for a second factor. */
  ACCOUNT,
  /** Gave a program its token, or took it away. */
  TOKEN,
  /** Took everything about a contact out of the system. */
  EXPORT,
  ERASE,
  WEBHOOK_REPLAY,
  /** Threw a call away that was kept aside. */
  WEBHOOK_DROP,
  /** Had something tried again that the second record had refused for good. */
  MIRROR_RETRY,
  AUDIT_EXPORT;

  /** Whether it only looks: such entries may be written a moment later, and repeated ones once. */
  public boolean onlyLooks() {
    return this == VIEW_CONVERSATION || this == SEARCH || this == OPEN_MEDIA;
  }
}
