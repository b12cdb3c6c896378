package co.com.bsl.inbox.emulator.media;

import java.net.URLConnection;
import java.util.Optional;
import okio.ByteString;

/**
 * A file in a message.
 *
 * @param link where the bytes are when a sender only gave an address
 */
public record MediaFile(String contentType, ByteString bytes, Optional<String> link) {

  /** A file whose bytes are here. */
  public static MediaFile of(String contentType, ByteString bytes) {
    return new MediaFile(contentType, bytes, Optional.empty());
  }

  /** A file somewhere else; the type is guessed from its name. */
  public static MediaFile at(String url) {
    String path = url.replaceAll("[?#].*", "");
    String guess = URLConnection.guessContentTypeFromName(path);
    return new MediaFile(
        guess == null ? "application/octet-stream" : guess, ByteString.EMPTY, Optional.of(url));
  }
}
