package co.com.bsl.inbox.domain.outbox;

/** What is to be done for a conversation outside this inbox. */
public enum Task {
  /** Send a message to the contact. */
  SEND(Lane.PROVIDER),
  /** Write a message to the second record. */
  MIRROR_MESSAGE(Lane.MIRROR),
  /** Write the present notes to the second record. */
  MIRROR_NOTES(Lane.MIRROR),
  /** Write the present bot mode to the second record. */
  MIRROR_BOT(Lane.MIRROR);

  private final Lane lane;

  Task(Lane lane) {
    this.lane = lane;
  }

  /** Where it goes. */
  public Lane lane() {
    return lane;
  }
}
