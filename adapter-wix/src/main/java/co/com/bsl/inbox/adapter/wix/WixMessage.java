package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** One element of {@code mensajes}, with whatever else its writer put into it. */
record WixMessage(JsonNode json) {
  private static final String CONTACT = "usuario";
  private static final String BUSINESS = "sistema";

  /** A message of ours; one without words gets a stand-in, or Wix would drop it. */
  static WixMessage of(Message message) {
    boolean inbound = message.direction() == Direction.INBOUND;
    return new WixMessage(
        JsonNodeFactory.instance
            .objectNode()
            .put("from", inbound ? CONTACT : BUSINESS)
            .put("mensaje", message.content().readable())
            .put("timestamp", message.at().toString()));
  }

  String author() {
    return text("from");
  }

  String text() {
    return text("mensaje");
  }

  String timestamp() {
    return text("timestamp");
  }

  /** Anybody but the contact speaks for the business. */
  boolean isInbound() {
    return author().equals(CONTACT);
  }

  /** Whether Wix would take one of the two for a repeat of the other, whatever their times. */
  boolean repeats(WixMessage other) {
    return author().equals(other.author()) && text().equals(other.text());
  }

  private String text(String field) {
    return json.path(field).asText("");
  }
}
