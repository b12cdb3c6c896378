package co.com.bsl.inbox.bootstrap.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line to a database server, which can be cut and mended. */
final class Line implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private Line(ServerSocket door, int server) {
    this.door = door;
    this.server = server;
  }

  static Line to(int server) {
    try {
      Line line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
      start(line::accept);
      return line;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Ends all connections, and every new one at once. */
  void cut() {
    cut = true;
    ends.forEach(Line::end);
    ends.clear();
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException closed) {
        cut();
      }
    }
  }

  private void connect(Socket client) throws IOException {
    if (cut) {
      client.close();
      return;
    }
    Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
    ends.add(client);
    ends.add(upstream);
    start(() -> pass(client, upstream));
    start(() -> pass(upstream, client));
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
