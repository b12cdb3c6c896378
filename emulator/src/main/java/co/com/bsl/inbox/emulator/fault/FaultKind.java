package co.com.bsl.inbox.emulator.fault;

/** What can go wrong with a call that is answered here, or with a callback that is made here. */
public enum FaultKind {
  DELAY(true, true),
  STATUS(true, false),
  HTML_PAGE(true, false),
  DROP(true, false),
  HANG(true, false),
  MALFORMED_JSON(true, false),
  DUPLICATE(false, true),
  REORDER(false, true),
  SUPPRESS(false, true);

  private final boolean inAnswers;
  private final boolean inCallbacks;

  FaultKind(boolean inAnswers, boolean inCallbacks) {
    this.inAnswers = inAnswers;
    this.inCallbacks = inCallbacks;
  }

  boolean canHappenTo(FaultTarget target) {
    return target.isCallback() ? inCallbacks : inAnswers;
  }
}
