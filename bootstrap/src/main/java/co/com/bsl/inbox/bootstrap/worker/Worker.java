package co.com.bsl.inbox.bootstrap.worker;

/** Work in the background, from start to close. */
public interface Worker extends AutoCloseable {

  /** Begins to work; returns at once. */
  void start();

  /** Takes nothing new, finishes what is under way, and returns within seconds. */
  @Override
  void close();
}
