package co.com.bsl.inbox.emulator.watch;

import java.util.concurrent.ThreadFactory;

/** Makes threads of one name that never keep the process alive. */
public final class DaemonThreads implements ThreadFactory {
  private final String name;

  public DaemonThreads(String name) {
    this.name = name;
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
