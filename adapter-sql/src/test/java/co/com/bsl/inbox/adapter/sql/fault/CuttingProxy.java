package co.com.bsl.inbox.adapter.sql.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the store and the server, and cuts a connection at the worst moment. It knows a
 * commit by its text, which the driver sends only the first time on a connection.
 */
final class CuttingProxy implements AutoCloseable {
  private static final String COMMIT = "COMMIT";

  private final ServerSocket door;
  private final int server;
  private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);

  /** Where the next commit is cut. */
  enum Cut {
    NONE,
    /** The server never hears of it. */
    BEFORE,
    /** The server does it, but its answer is lost. */
    AFTER,
    /** As after, and the server cannot be reached any more. */
    FOR_GOOD
  }

  private CuttingProxy(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  static CuttingProxy before(int server) throws IOException {
    CuttingProxy proxy = new CuttingProxy(server);
    start(proxy::accept);
    return proxy;
  }

  int port() {
    return door.getLocalPort();
  }

  void cutNextCommit(Cut cut) {
    next.set(cut);
  }

  /** Whether the cut that was asked for has been made. */
  boolean hasCut() {
    return next.get() == Cut.NONE;
  }

  private void accept() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
      AtomicReference<Cut> cut = new AtomicReference<>(Cut.NONE);
      start(() -> forward(client, upstream, cut));
      start(() -> answer(upstream, client, cut));
    }
  }

  private void forward(Socket client, Socket upstream, AtomicReference<Cut> cut)
      throws IOException {
    try (client;
        upstream) {
      InputStream from = client.getInputStream();
      OutputStream to = upstream.getOutputStream();
      byte[] piece = new byte[65_536];
      for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
        if (new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains(COMMIT)) {
          cut.set(next.getAndSet(Cut.NONE));
        }
        if (cut.get() == Cut.BEFORE) {
          return;
        }
        to.write(piece, 0, length);
      }
    }
  }

  private void answer(Socket upstream, Socket client, AtomicReference<Cut> cut) throws IOException {
    try (upstream;
        client) {
      InputStream from = upstream.getInputStream();
      OutputStream to = client.getOutputStream();
      byte[] piece = new byte[65_536];
      for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
        if (cut.get() == Cut.FOR_GOOD) {
          door.close();
        }
        if (cut.get() != Cut.NONE) {
          return;
        }
        to.write(piece, 0, length);
      }
    }
  }

  /** A connection that ends is what this is about, so its end is no failure. */
  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException end) {
                Thread.currentThread().interrupt();
              }
            },
            "cutting-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Work that ends with its connection. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
