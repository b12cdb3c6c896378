package co.com.bsl.inbox.domain.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A file being read; whoever opened it closes it. */
public record Media(InputStream bytes, String mediaType, OptionalLong length)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
