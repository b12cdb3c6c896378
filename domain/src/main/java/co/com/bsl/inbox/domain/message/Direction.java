package co.com.bsl.inbox.domain.message;

/** Which way a message went, seen from the clinic. */
public enum Direction {
  INBOUND,
  OUTBOUND
}
