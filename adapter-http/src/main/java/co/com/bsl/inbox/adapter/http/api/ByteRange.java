package co.com.bsl.inbox.adapter.http.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, both ends included; Safari plays nothing from whoever cannot send parts. */
record ByteRange(long first, long last, long total) {
  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");

  /** The part that is asked for; none when it is not one part of this file: then all is sent. */
  static Optional<ByteRange> of(String header, long total) {
    Matcher asked = ONE_RANGE.matcher(header);
    if (!asked.matches()) {
      return Optional.empty();
    }
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? total - 1 : Long.parseLong(asked.group(2));
    return first > last || first >= total
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, total - 1), total));
  }

  long length() {
    return last - first + 1;
  }

  /** The header that says which part this is. */
  String header() {
    return "bytes %d-%d/%d".formatted(first, last, total);
  }

  /** This part of the file; closing it closes the file. */
  InputStream of(InputStream file) {
    return new Part(file, first, length());
  }

  /** Skips to its beginning when it is first read, so that making one cannot fail. */
  private static final class Part extends FilterInputStream {
    private long before;
    private long left;

    Part(InputStream file, long before, long left) {
      super(file);
      this.before = before;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws IOException {
      in.skipNBytes(before);
      before = 0;
      int read = left > 0 ? in.read(buffer, offset, (int) Math.min(size, left)) : -1;
      left -= Math.max(0, read);
      return read;
    }
  }
}
