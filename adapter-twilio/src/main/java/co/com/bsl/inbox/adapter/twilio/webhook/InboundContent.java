package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.adapter.twilio.vocabulary.MediaKind;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contact said, out of the fields that Twilio sends. What the fields carry counts more than
 * what they claim to be: {@code MessageType} is undocumented and open, {@code NumMedia} can lie.
 */
final class InboundContent {
  private static final Map<String, ContentKind> TYPES =
      Map.ofEntries(
          Map.entry("text", ContentKind.TEXT),
          Map.entry("image", ContentKind.IMAGE),
          Map.entry("audio", ContentKind.AUDIO),
          Map.entry("video", ContentKind.VIDEO),
          Map.entry("document", ContentKind.DOCUMENT),
          Map.entry("sticker", ContentKind.STICKER),
          Map.entry("location", ContentKind.LOCATION),
          Map.entry("contacts", ContentKind.CONTACT_CARD),
          Map.entry("button", ContentKind.BUTTON),
          Map.entry("interactive", ContentKind.BUTTON),
          Map.entry("reaction", ContentKind.REACTION));

  /** Known already or in our own records; the words are the content's text. */
  private static final Set<String> LEFT_OUT = Set.of("AccountSid", "Body");

  private static final String QUOTED = "OriginalRepliedMessageSid";

  private static final int MOST_FILES = 10;
  private static final int MOST_DETAILS = 80;
  private static final int LONGEST_DETAIL = 2_000;

  private final Form form;
  private final List<Attachment> files;

  InboundContent(Form form) {
    this.form = form;
    this.files = files();
  }

  Content content() {
    ContentKind kind = kind();
    return new Content(kind, text(kind), files, details());
  }

  private List<Attachment> files() {
    List<Attachment> found = new ArrayList<>();
    for (int i = 0; i < MOST_FILES && form.has("MediaUrl" + i); i++) {
      found.add(new Attachment(form.text("MediaUrl" + i), form.text("MediaContentType" + i), ""));
    }
    return found;
  }

  private ContentKind kind() {
    if (!files.isEmpty()) {
      return MediaKind.of(files.get(0).mediaType());
    }
    if (form.has("Latitude") && form.has("Longitude")) {
      return ContentKind.LOCATION;
    }
    return form.first("ButtonText", "ButtonPayload", "ListTitle", "ListId", "InteractiveData")
        .map(choice -> ContentKind.BUTTON)
        .orElseGet(this::kindByType);
  }

  private ContentKind kindByType() {
    String type = form.text("MessageType");
    boolean plain = type.isEmpty() && form.has("Body");
    return plain ? ContentKind.TEXT : TYPES.getOrDefault(type, ContentKind.UNKNOWN);
  }

  private String text(ContentKind kind) {
    if (kind == ContentKind.LOCATION) {
      return location();
    }
    return form.has("Body")
        ? form.text("Body")
        : form.first("ButtonText", "ListTitle", "ButtonPayload").orElse("");
  }

  /** For example {@code Clínica BSL, Calle 134 (4.71, -74.05)}. */
  private String location() {
    String place =
        Stream.of("Body", "Label", "Address")
            .map(form::text)
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    boolean located = form.has("Latitude") && form.has("Longitude");
    String where = located ? form.text("Latitude") + ", " + form.text("Longitude") : "";
    return place.isEmpty() || where.isEmpty() ? place + where : "%s (%s)".formatted(place, where);
  }

  private Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    form.fields().keySet().stream()
        .filter(name -> !LEFT_OUT.contains(name))
        .sorted()
        .limit(MOST_DETAILS)
        .forEach(
            name ->
                details.put(bounded(name), bounded(String.join("\n", form.fields().get(name)))));
    if (form.has(QUOTED)) {
      details.put(Content.ANSWERS, bounded(form.text(QUOTED)));
    }
    return details;
  }

  private static String bounded(String text) {
    return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text;
  }
}
