package co.com.bsl.inbox.benchmarks.product;

import co.com.bsl.inbox.benchmarks.load.HttpMessage;
import co.com.bsl.inbox.benchmarks.load.Wire;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, under the JVM flags of the product. */
public final class ServerProcess implements AutoCloseable {
  private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

  private final Process process;
  private final int port;
  private final Duration startUp;

  private ServerProcess(Process process, int port, Duration startUp) {
    this.process = process;
    this.port = port;
    this.startUp = startUp;
  }

  /** Starts it and waits until it is healthy. */
  static ServerProcess start(List<String> command, Map<String, String> environment, int port)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Path log = Files.createTempFile("server", ".log");
    builder.redirectOutput(log.toFile());
    long begin = System.nanoTime();
    Process process = builder.start();
    while (!isHealthy(port)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not start: " + Files.readString(log));
      }
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    Duration startUp = Duration.ofNanos(System.nanoTime() - begin);
    log.toFile().deleteOnExit();
    return new ServerProcess(process, port, startUp);
  }

  /** A port that is free now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  /** From the start of the process until it was healthy. */
  public Duration startUp() {
    return startUp;
  }

  /** The memory it occupies, in megabytes. */
  public double residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024.0;
  }

  /** The processor time it has used. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isHealthy(int port) {
    try (Wire wire = new Wire(port)) {
      return wire.exchange(HttpMessage.get("/health", "")).status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
