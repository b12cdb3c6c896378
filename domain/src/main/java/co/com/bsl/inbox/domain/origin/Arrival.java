package co.com.bsl.inbox.domain.origin;

/** How a message came to be known, the most direct way first. */
public enum Arrival {
  /** It was told to us when it happened, or was written here. */
  LIVE,
  /** Nobody told us; we found it when looking for what was missed. */
  RECOVERED,
  /** It is older than this inbox. */
  IMPORTED
}
