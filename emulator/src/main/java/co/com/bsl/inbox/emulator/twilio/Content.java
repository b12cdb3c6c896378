package co.com.bsl.inbox.emulator.twilio;

import co.com.bsl.inbox.emulator.media.MediaFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a message says.
 *
 * @param parameters what Twilio was given or gives besides text and files, by parameter name: a
 *     location, the payload of a button, the {@code MessageType}, the {@code ContentSid}
 */
public record Content(String body, List<MediaItem> media, Map<String, String> parameters) {
  public Content {
    media = List.copyOf(media);
    parameters = new LinkedHashMap<>(parameters);
  }

  /** Text, files and whatever else somebody sent. */
  public static Content of(String body, List<MediaFile> files, Map<String, String> parameters) {
    return new Content(body, files.stream().map(MediaItem::of).toList(), parameters);
  }

  /** Text and nothing else. */
  public static Content text(String body) {
    return new Content(body, List.of(), Map.of());
  }

  /** Whether it was made from an approved template. */
  public boolean isTemplate() {
    return parameters.containsKey("ContentSid");
  }
}
