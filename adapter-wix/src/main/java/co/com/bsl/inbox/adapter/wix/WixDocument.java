package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.StoreException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What {@code obtenerConversacion} tells about a user; unknown fields stay where they are. */
record WixDocument(JsonNode json) {

  WixDocument {
    JsonNode messages = json.path("mensajes");
    if (!messages.isArray() && !messages.isMissingNode() && !messages.isNull()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT, "Wix has something else in place of messages");
    }
  }

  /** The messages as somebody wrote them; what is no message is left out. */
  List<WixMessage> messages() {
    return StreamSupport.stream(json.path("mensajes").spliterator(), false)
        .filter(JsonNode::isObject)
        .map(WixMessage::new)
        .toList();
  }

  /** The contact's name: Wix may tell it some day; a number in its place is none. */
  String nameOf(Address address) {
    String name = text("nombre").strip();
    return name.equals(address.plain()) ? "" : name;
  }

  boolean stopBot() {
    return json.path("stopBot").asBoolean(false);
  }

  String notes() {
    return text("observaciones");
  }

  String threadId() {
    return text("threadId");
  }

  /** Whether Wix knows nothing: it answers for strangers too. */
  boolean isOfAStranger() {
    return messages().isEmpty()
        && !stopBot()
        && text("nombre").isBlank()
        && notes().isEmpty()
        && threadId().isEmpty();
  }

  private String text(String field) {
    return json.path(field).asText("");
  }
}
