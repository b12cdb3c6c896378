package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.bootstrap.wiring.InboxApplication;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** Serves until the process is told to end. */
@Command(
    name = "serve",
    description = "Serves the inbox; the configuration comes from the environment and from .env.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() throws InterruptedException {
    InboxApplication application = InboxApplication.start(Configured.here());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  application.close();
                  stopped.countDown();
                },
                "shutdown"));
    stopped.await();
    return 0;
  }
}
