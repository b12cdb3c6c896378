package co.com.bsl.inbox.domain.audit;

/** A place at which the log is not what was written. */
public record AuditFault(long number, Kind kind) {
  /** In what way. */
  public enum Kind {
    /** The entry with that number says something else than when it was written. */
    CHANGED,
    /** The entry with that number does not follow the one before it: some are gone or moved. */
    OUT_OF_PLACE,
    /** The store has written up to that number, and the entries do not reach it. */
    CUT_SHORT,
    /** An entry that was told outside of the store under that number is not there. */
    NOT_AS_TOLD
  }
}
