package co.com.bsl.inbox.domain.port;

/** A store could not do what was asked; nothing of the command has been kept. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it could not. */
  public enum Cause {
    /** It cannot be reached, is full or too busy: try again later. */
    UNAVAILABLE,
    /** It answered something that cannot be true: somebody must look. */
    INCONSISTENT
  }

  private final Cause kind;

  public StoreException(Cause kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public StoreException(Cause kind, String message) {
    this(kind, message, null);
  }

  /** Why it could not. */
  public Cause kind() {
    return kind;
  }
}
