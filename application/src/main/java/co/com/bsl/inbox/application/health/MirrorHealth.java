package co.com.bsl.inbox.application.health;

/** Whether the second record answers. */
@FunctionalInterface
public interface MirrorHealth {

  /** How it is now. */
  State state();

  /** How a second record can be. */
  enum State {
    /** There is none. */
    ABSENT,
    UP,
    DOWN
  }
}
