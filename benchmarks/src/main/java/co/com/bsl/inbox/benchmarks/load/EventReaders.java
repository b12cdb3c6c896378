package co.com.bsl.inbox.benchmarks.load;

import co.com.bsl.inbox.benchmarks.measure.Latencies;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Many open pages, as far as the server can tell: connections that follow the event stream, read by
 * one thread.
 */
public final class EventReaders implements Closeable {
  private final Selector selector = Selector.open();
  private final Latencies latencies = new Latencies();
  private final Thread thread = new Thread(this::read, "pages");

  /** Opens so many pages that will be told of so many {@link Marks marked} messages. */
  public EventReaders(int port, String cookie, int pages, int messages) throws IOException {
    InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    for (int page = 0; page < pages; page++) {
      SocketChannel channel = SocketChannel.open(server);
      channel.write(ByteBuffer.wrap(HttpMessage.get("/api/eventos", cookie)));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Marks(latencies, messages));
    }
    thread.setDaemon(true);
    thread.start();
  }

  /** From when a message was due until each page had it. */
  public Latencies latencies() {
    return latencies;
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }

  private void read() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    try {
      while (selector.isOpen()) {
        selector.select(key -> read(key, buffer));
      }
    } catch (java.nio.channels.ClosedSelectorException closed) {
      // the end of the measurement
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void read(SelectionKey key, ByteBuffer buffer) {
    try {
      buffer.clear();
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        key.cancel();
        return;
      }
      buffer.flip();
      ((Marks) key.attachment()).scan(buffer, System.nanoTime());
    } catch (IOException lost) {
      key.cancel();
    }
  }
}
