package co.com.bsl.inbox.bootstrap.crash;

import co.com.bsl.inbox.bootstrap.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real inbox as a process of its own, that can be killed. */
public final class InboxProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;

  private InboxProcess(Process process) {
    this.process = process;
  }

  /** Starts it and waits until it serves. */
  public static InboxProcess start(Map<String, String> environment, Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve");
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("inbox.log").toFile()));
    try {
      InboxProcess inbox = new InboxProcess(builder.start());
      inbox.awaitHealth(
          URI.create("http://127.0.0.1:%s/health".formatted(environment.get("TWILIO_PORT"))));
      return inbox;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Ends it at once, wherever it is: no hook runs, nothing is flushed. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    process.destroy();
    await();
  }

  private void awaitHealth(URI health) throws IOException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the inbox ended with " + process.exitValue());
      }
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (java.net.ConnectException notYet) {
        pause();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    throw new IllegalStateException("the inbox did not become healthy");
  }

  /** Waits a moment, or until the process ends. */
  private void pause() {
    try {
      process.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the inbox does not end");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
