package co.com.bsl.inbox.domain.origin;

/** Where knowledge of a message comes from, the most trusted first. */
public enum Source {
  /** The messaging provider, who gives every message an id. */
  PROVIDER,
  /** This inbox, where somebody of the team wrote it. */
  INBOX,
  /** The second record, which keeps texts and times but no ids. */
  MIRROR
}
