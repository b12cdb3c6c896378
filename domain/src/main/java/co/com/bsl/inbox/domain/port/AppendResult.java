package co.com.bsl.inbox.domain.port;

/** What became of a message that was to be added to a record. */
public enum AppendResult {
  ADDED,
  DUPLICATE
}
