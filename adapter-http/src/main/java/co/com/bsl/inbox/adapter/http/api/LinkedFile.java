package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.ContentKind;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** A file to be sent, given by its public address; what it is shows in the end of its name. */
record LinkedFile(Attachment attachment, ContentKind kind) {
  private static final Type UNKNOWN = new Type("application/octet-stream", ContentKind.DOCUMENT);
  private static final Map<String, Type> TYPES =
      Map.ofEntries(
          Map.entry("jpg", new Type("image/jpeg", ContentKind.IMAGE)),
          Map.entry("jpeg", new Type("image/jpeg", ContentKind.IMAGE)),
          Map.entry("png", new Type("image/png", ContentKind.IMAGE)),
          Map.entry("webp", new Type("image/webp", ContentKind.STICKER)),
          Map.entry("ogg", new Type("audio/ogg", ContentKind.AUDIO)),
          Map.entry("mp3", new Type("audio/mpeg", ContentKind.AUDIO)),
          Map.entry("m4a", new Type("audio/mp4", ContentKind.AUDIO)),
          Map.entry("amr", new Type("audio/amr", ContentKind.AUDIO)),
          Map.entry("mp4", new Type("video/mp4", ContentKind.VIDEO)),
          Map.entry("pdf", new Type("application/pdf", ContentKind.DOCUMENT)),
          Map.entry("vcf", new Type("text/vcard", ContentKind.CONTACT_CARD)));

  /**
   * The file at that address.
   *
   * @throws IllegalArgumentException when nobody could fetch it from there
   */
  static LinkedFile at(String address) {
    URI uri = URI.create(address);
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
      throw new IllegalArgumentException("not the address of a file on the web");
    }
    String path = uri.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Type type = TYPES.getOrDefault(ending, UNKNOWN);
    return new LinkedFile(new Attachment(address, type.mediaType(), name), type.kind());
  }

  private record Type(String mediaType, ContentKind kind) {}
}
