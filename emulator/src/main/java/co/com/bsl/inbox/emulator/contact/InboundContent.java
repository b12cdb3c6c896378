package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.media.MediaFile;
import co.com.bsl.inbox.emulator.media.SampleMedia;
import co.com.bsl.inbox.emulator.twilio.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a contact sends.
 *
 * @param parameters what its kind has besides text and files, by Twilio's parameter names; always
 *     the {@code MessageType}, which is an open set
 */
public record InboundContent(String body, List<MediaFile> files, Map<String, String> parameters) {

  public InboundContent {
    files = List.copyOf(files);
    parameters = new LinkedHashMap<>(parameters);
  }

  public static InboundContent text(String body) {
    return unknown("text", body);
  }

  /** A picture with or without a caption. */
  public static InboundContent image(String caption) {
    return file("image", caption, SampleMedia.image(caption.hashCode()));
  }

  /** A voice note, which never has a caption. */
  public static InboundContent voice() {
    return file("audio", "", SampleMedia.voice(3));
  }

  public static InboundContent video(String caption) {
    return file("video", caption, SampleMedia.video());
  }

  /** A PDF; WhatsApp gives its name as the text. */
  public static InboundContent document(String name) {
    return file("document", name, SampleMedia.document(name));
  }

  public static InboundContent sticker() {
    return file("sticker", "", SampleMedia.sticker());
  }

  public static InboundContent contactCard(String name, String phone) {
    return file("contacts", "", SampleMedia.contactCard(name, phone));
  }

  public static InboundContent location(double latitude, double longitude, String label) {
    return unknown("location", "")
        .with("Latitude", Double.toString(latitude))
        .with("Longitude", Double.toString(longitude))
        .with("Label", label)
        .with("Address", label);
  }

  /** A tap on a quick reply. */
  public static InboundContent button(String text, String payload) {
    return unknown("button", text)
        .with("ButtonText", text)
        .with("ButtonPayload", payload)
        .with("ButtonType", "REPLY");
  }

  /** Any type at all, such as one that nobody has heard of yet. */
  public static InboundContent unknown(String type, String body) {
    return new InboundContent(body, List.of(), Map.of("MessageType", type));
  }

  /** One file of a type, with a text. */
  public static InboundContent file(String type, String caption, MediaFile file) {
    return new InboundContent(caption, List.of(file), Map.of("MessageType", type));
  }

  Content kept() {
    return Content.of(body, files, parameters);
  }

  /** The same with one more parameter. */
  public InboundContent with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new InboundContent(body, files, more);
  }
}
