package co.com.bsl.inbox.domain.conversation;

/** A value that the second record keeps too, and whether it has heard of ours. */
public record Synced<T>(T value, State state) {

  /** How far a value got at the second record. */
  public enum State {
    CONFIRMED,
    PENDING,
    FAILED
  }

  /** A value that both sides agree on. */
  public static <T> Synced<T> confirmed(T value) {
    return new Synced<>(value, State.CONFIRMED);
  }

  /** A new value that the other side has yet to hear of. */
  public static <T> Synced<T> pending(T value) {
    return new Synced<>(value, State.PENDING);
  }

  /** The same value in another state. */
  public Synced<T> as(State next) {
    return new Synced<>(value, next);
  }

  /** After reading the other side: its value counts, unless ours is still on its way there. */
  public Synced<T> heard(T theirs) {
    return state == State.CONFIRMED ? confirmed(theirs) : this;
  }
}
