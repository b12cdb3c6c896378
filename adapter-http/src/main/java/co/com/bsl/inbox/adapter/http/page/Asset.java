package co.com.bsl.inbox.adapter.http.page;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file of the page, ready to be sent: compressed once, with a tag by which browsers know it. */
final class Asset {
  private final String type;
  private final byte[] bytes;
  private final Optional<byte[]> compressed;
  private final String digest;
  private final String tag;

  private Asset(String type, byte[] bytes) throws IOException {
    this.type = type;
    this.bytes = bytes;
    this.compressed = MediaTypes.shrinks(type) ? Optional.of(gzip(bytes)) : Optional.empty();
    this.digest = digest(bytes);
    this.tag = "W/\"" + digest + "\"";
  }

  static Asset of(String type, byte[] bytes) {
    try {
      return new Asset(type, bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** What is in it, in a few letters. */
  String digest() {
    return digest;
  }

  /** Sends the file, or says that the browser has it already. */
  void send(Context context, String caching) {
    context.header("Cache-Control", caching).header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      context.status(304);
      return;
    }
    context.contentType(type).disableCompression();
    if (compressed.isPresent()) {
      context.header("Vary", "Accept-Encoding");
    }
    String accepted = context.header("Accept-Encoding");
    if (compressed.isPresent() && accepted != null && accepted.contains("gzip")) {
      context.header("Content-Encoding", "gzip").result(compressed.get());
    } else {
      context.result(bytes);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new Tightest(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }

  /** Takes its time, as a file is compressed once and sent often. */
  private static final class Tightest extends GZIPOutputStream {
    Tightest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
