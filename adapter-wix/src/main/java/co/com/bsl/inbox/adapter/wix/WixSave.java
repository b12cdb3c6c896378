package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.contact.Address;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of {@code guardarConversacion}, which takes everything as sent: whatever is left out of
 * it is wiped out there, the stop-bot flag excepted.
 */
record WixSave(Address address, String name, WixDocument document) {

  /**
   * For that user as read just now, under the best name known: ours, else the one that Wix tells,
   * else the number. A number over a name can be mended by the next one who knows it, and until
   * then says at least who this is; a blank would not.
   */
  static WixSave of(Address address, String name, WixDocument document) {
    String known = name.isBlank() ? document.nameOf(address) : name;
    return new WixSave(address, known.isBlank() ? address.plain() : known, document);
  }

  /** What Wix has already. */
  ObjectNode asItIs() {
    return body(document.messages());
  }

  /** What Wix has already, and that message. */
  ObjectNode with(WixMessage added) {
    List<WixMessage> messages = new ArrayList<>(document.messages());
    messages.add(added);
    return body(messages);
  }

  /** The whole list goes back, as it came: Wix adds what is new and drops what it knows. */
  private ObjectNode body(List<WixMessage> messages) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    messages.forEach(message -> list.add(message.json()));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("userId", address.plain());
    body.put("nombre", name);
    body.set("mensajes", list);
    body.put("threadId", document.threadId());
    body.put("ultimoMensajeBot", lastOfTheBusiness(messages));
    return body;
  }

  private static String lastOfTheBusiness(List<WixMessage> messages) {
    return messages.stream()
        .filter(message -> !message.isInbound())
        .reduce((earlier, later) -> later)
        .map(WixMessage::text)
        .orElse("");
  }
}
