package co.com.bsl.inbox.adapter.sql.jdbc;

import java.io.ByteArrayOutputStream;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a PostgreSQL table, each as a line of its COPY format. They are there when
 * all of them are; closing it before that leaves none, and the transaction lost.
 */
public final class CopyStream implements AutoCloseable {
  private static final int PORTION = 65_536;

  private final CopyIn copy;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(2 * PORTION);

  CopyStream(CopyIn copy) {
    this.copy = copy;
  }

  /** Sends a line, sooner or later. */
  public void write(byte[] line) {
    waiting.writeBytes(line);
    if (waiting.size() >= PORTION) {
      send();
    }
  }

  /** Sends what is left, and returns how many rows the server took. */
  public long finish() {
    send();
    return SqlErrors.translating(copy::endCopy);
  }

  private void send() {
    byte[] portion = waiting.toByteArray();
    waiting.reset();
    SqlErrors.translating(
        () -> {
          copy.writeToCopy(portion, 0, portion.length);
          return null;
        });
  }

  /** Nothing else can be asked on the connection before. */
  @Override
  public void close() {
    SqlErrors.translating(
        () -> {
          if (copy.isActive()) {
            copy.cancelCopy();
          }
          return null;
        });
  }
}
