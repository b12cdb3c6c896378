package co.com.bsl.inbox.adapter.http.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A connection that takes as much as a test lets it, and complains when it is asked wrongly. */
final class FakeOutput extends ServletOutputStream {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private int room;
  private boolean asked;
  private boolean broken;

  /** From now on so many more calls are taken. */
  void takes(int calls) {
    room = calls;
  }

  /** From now on everything fails: the browser is gone. */
  void breaks() {
    broken = true;
  }

  /** What arrived since somebody last looked, without what streams begin with. */
  String arrived() {
    String text = written.toString(UTF_8);
    written.reset();
    return text.replaceAll(": *\nretry: \\d+\n\n", "");
  }

  @Override
  public boolean isReady() {
    asked = room > 0;
    return asked;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    use();
    written.write(bytes, offset, length);
  }

  @Override
  public void write(int oneByte) throws IOException {
    throw new IOException("one byte at a time would be slow");
  }

  @Override
  public void flush() throws IOException {
    use();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException();
  }

  private void use() throws IOException {
    if (broken) {
      throw new IOException("broken pipe");
    }
    if (!asked) {
      throw new IllegalStateException("written to without asking whether that may be");
    }
    asked = false;
    room--;
  }
}
