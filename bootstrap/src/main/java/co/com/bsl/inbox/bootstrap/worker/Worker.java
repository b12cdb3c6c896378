package co.com.bsl.inbox.bootstrap.worker;

import java.util.Collection;
import java.util.List;

/** Work in the background, from start to close. */
public interface Worker extends AutoCloseable {

  /** Begins to work; returns at once. */
  void start();

  /** Takes nothing new, finishes what is under way, and returns within seconds. */
  @Override
  void close();

  /** Closes all of them side by side, so that a slow one keeps no other from taking nothing new. */
  static void closeAll(Collection<Worker> workers) {
    List<Thread> closing =
        workers.stream()
            .map(worker -> new Thread(worker::close, "close-" + worker.getClass().getSimpleName()))
            .toList();
    closing.forEach(Thread::start);
    closing.forEach(Threads::join);
  }
}
