package co.com.bsl.inbox.emulator.phone;

import co.com.bsl.inbox.emulator.contact.InboundContent;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;

/**
 * What a contact shall send.
 *
 * @param kind one of the words that {@link #plain} knows; any other becomes the message type
 * @param parameters further webhook parameters by Twilio's names
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteJson(
    @JsonProperty("tipo") String kind,
    @JsonProperty("texto") String text,
    @JsonProperty("latitud") double latitude,
    @JsonProperty("longitud") double longitude,
    @JsonProperty("parametros") Map<String, String> parameters) {

  WriteJson {
    kind = Objects.requireNonNullElse(kind, "texto");
    text = Objects.requireNonNullElse(text, "");
    parameters = Objects.requireNonNullElse(parameters, Map.of());
  }

  InboundContent content() {
    InboundContent content = plain();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      content = content.with(parameter.getKey(), parameter.getValue());
    }
    return content;
  }

  private InboundContent plain() {
    return switch (kind) {
      case "texto" -> InboundContent.text(text);
      case "imagen" -> InboundContent.image(text);
      case "audio" -> InboundContent.voice();
      case "video" -> InboundContent.video(text);
      case "documento" -> InboundContent.document(text);
      case "sticker" -> InboundContent.sticker();
      case "tarjeta" -> InboundContent.contactCard(text, "+573000000000");
      case "ubicacion" -> InboundContent.location(latitude, longitude, text);
      case "boton" -> InboundContent.button(text, text);
      default -> InboundContent.unknown(kind, text);
    };
  }
}
