package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.media.MediaFile;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.Direction;
import co.com.bsl.inbox.emulator.twilio.Route;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of "create a message", checked in the order in which Twilio complains. */
final class CreateForm {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CHARACTERS = 1600;
  private static final int MOST_MEDIA = 10;

  private final Map<String, List<String>> form;

  CreateForm(Map<String, List<String>> form) {
    this.form = form;
  }

  void check(String sender) {
    checkEnds(sender);
    checkContent();
    checkTemplate();
    statusCallback()
        .ifPresent(url -> TwilioRefusal.when(!isPublicUrl(url), TwilioError.BAD_CALLBACK));
  }

  Route route() {
    return new Route(value("From"), value("To"), Direction.OUTBOUND_API);
  }

  Content content() {
    String template = value("ContentSid");
    return template.isEmpty()
        ? Content.of(value("Body"), mediaUrls().stream().map(MediaFile::at).toList(), Map.of())
        : new Content(
            (template + " " + value("ContentVariables")).strip(),
            List.of(),
            Map.of("ContentSid", template));
  }

  Optional<String> statusCallback() {
    return Optional.of(value("StatusCallback")).filter(url -> !url.isEmpty());
  }

  private void checkEnds(String sender) {
    String from = value("From");
    String to = value("To");
    TwilioRefusal.when(to.isEmpty(), TwilioError.NO_RECIPIENT);
    TwilioRefusal.when(from.isEmpty(), TwilioError.NO_SENDER);
    TwilioRefusal.when(isWhatsApp(from) != isWhatsApp(to), TwilioError.CHANNELS_DIFFER);
    TwilioRefusal.when(!Address.isValid(to), TwilioError.invalidRecipient(to));
    TwilioRefusal.when(from.equals(to), TwilioError.SAME_NUMBERS);
    TwilioRefusal.when(!from.equals(sender), TwilioError.NO_CHANNEL);
  }

  private void checkContent() {
    String body = value("Body");
    boolean nothing = body.isEmpty() && mediaUrls().isEmpty() && value("ContentSid").isEmpty();
    TwilioRefusal.when(nothing, TwilioError.NOTHING_TO_SEND);
    TwilioRefusal.when(body.length() > MOST_CHARACTERS, TwilioError.BODY_TOO_LONG);
    TwilioRefusal.when(mediaUrls().size() > MOST_MEDIA, TwilioError.TOO_MANY_MEDIA);
    TwilioRefusal.when(
        !mediaUrls().stream().allMatch(CreateForm::isPublicUrl), TwilioError.BAD_MEDIA);
  }

  private void checkTemplate() {
    String sid = value("ContentSid");
    String variables = value("ContentVariables");
    TwilioRefusal.when(sid.isEmpty() && !variables.isEmpty(), TwilioError.NO_TEMPLATE);
    boolean sidIsWrong = !sid.isEmpty() && !sid.matches("HX[0-9a-fA-F]{32}");
    TwilioRefusal.when(sidIsWrong, TwilioError.BAD_TEMPLATE);
    boolean variablesAreWrong = !variables.isEmpty() && !isJsonObject(variables);
    TwilioRefusal.when(variablesAreWrong, TwilioError.BAD_VARIABLES);
  }

  private String value(String name) {
    return form.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private List<String> mediaUrls() {
    return form.getOrDefault("MediaUrl", List.of());
  }

  private static boolean isWhatsApp(String address) {
    return address.startsWith("whatsapp:");
  }

  /** An http(s) address whose host has no underscore. */
  private static boolean isPublicUrl(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null && uri.getScheme().matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isJsonObject(String text) {
    try {
      return JSON.readTree(text).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
