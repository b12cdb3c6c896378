package co.com.bsl.inbox.emulator.media;

import okio.Buffer;
import okio.ByteString;

/** Small real files of the kinds that people send on WhatsApp. */
public final class SampleMedia {
  private static final String ONE_TRANSPARENT_PIXEL =
      "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
  private static final String VCARD =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:%s
      TEL;TYPE=CELL:%s
      END:VCARD
      """;

  private SampleMedia() {}

  /** A picture; the same seed gives the same colours. */
  public static MediaFile image(int seed) {
    return MediaFile.of("image/png", PngImage.gradient(160, 120, seed));
  }

  /** A voice note of that many seconds, all silence. */
  public static MediaFile voice(int seconds) {
    return MediaFile.of("audio/ogg", OggOpus.silence(seconds));
  }

  /** A film without a single frame. */
  public static MediaFile video() {
    Buffer file = new Buffer().writeInt(20).writeUtf8("ftypisom").writeInt(512).writeUtf8("isom");
    file.writeInt(116).writeUtf8("moov").writeInt(108).writeUtf8("mvhd").write(new byte[12]);
    file.writeInt(1000).write(new byte[84]);
    return MediaFile.of("video/mp4", file.readByteString());
  }

  /** A page that says the given words (ASCII without brackets). */
  public static MediaFile document(String words) {
    return MediaFile.of("application/pdf", PdfPage.saying(words));
  }

  /** A sticker of one transparent pixel. */
  public static MediaFile sticker() {
    ByteString pixel = ByteString.decodeBase64(ONE_TRANSPARENT_PIXEL);
    return MediaFile.of("image/webp", pixel == null ? ByteString.EMPTY : pixel);
  }

  /** Somebody's visiting card. */
  public static MediaFile contactCard(String name, String phone) {
    return MediaFile.of("text/vcard", ByteString.encodeUtf8(VCARD.formatted(name, phone)));
  }
}
