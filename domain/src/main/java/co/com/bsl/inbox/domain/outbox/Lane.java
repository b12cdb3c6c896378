package co.com.bsl.inbox.domain.outbox;

/** Where outgoing work goes; a slow side never holds up the other. */
public enum Lane {
  PROVIDER,
  MIRROR
}
