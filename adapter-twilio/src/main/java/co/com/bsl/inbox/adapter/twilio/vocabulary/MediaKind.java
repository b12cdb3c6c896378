package co.com.bsl.inbox.adapter.twilio.vocabulary;

import co.com.bsl.inbox.domain.content.ContentKind;
import java.util.Locale;

/** What sort of message a file makes: WhatsApp tells only its media type. */
public final class MediaKind {

  private MediaKind() {}

  /** The kind of a message with a file of that type. */
  public static ContentKind of(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.startsWith("image/webp")) {
      return ContentKind.STICKER;
    }
    return switch (type.replaceFirst("/.*", "")) {
      case "image" -> ContentKind.IMAGE;
      case "audio" -> ContentKind.AUDIO;
      case "video" -> ContentKind.VIDEO;
      case "text" -> type.contains("vcard") ? ContentKind.CONTACT_CARD : ContentKind.DOCUMENT;
      default -> ContentKind.DOCUMENT;
    };
  }
}
