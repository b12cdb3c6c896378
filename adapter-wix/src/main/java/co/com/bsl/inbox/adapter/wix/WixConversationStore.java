package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.StoreException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The record of conversations in the Wix site, whose habits end here. */
final class WixConversationStore implements ConversationStorePort {
  /** Wix refuses empty notes; a blank looks like none there, and reads as none here. */
  private static final String NO_NOTES = " ";

  private final WixFunctions functions;
  private final MessageReader reader;

  WixConversationStore(WixFunctions functions, MessageReader reader) {
    this.functions = functions;
    this.reader = reader;
  }

  @Override
  public Optional<StoredConversation> open(Address address) {
    WixDocument document = read(address);
    return document.isOfAStranger()
        ? Optional.empty()
        : Optional.of(
            new StoredConversation(
                document.nameOf(address),
                document.stopBot() ? BotMode.STOPPED : BotMode.ACTIVE,
                notes(document.notes()),
                reader.read(document.messages())));
  }

  @Override
  public AppendResult append(Address address, String name, Message message) {
    WixDocument document = read(address);
    WixMessage written = WixMessage.of(message);
    if (document.messages().stream().anyMatch(written::repeats)) {
      return AppendResult.DUPLICATE;
    }
    functions.write("guardarConversacion", WixSave.of(address, name, document).with(written));
    return AppendResult.ADDED;
  }

  @Override
  public void writeNotes(Address address, Notes notes) {
    if (!hasTaken(address, notes)) {
      functions.write("guardarConversacion", WixSave.of(address, "", read(address)).asItIs());
      if (!hasTaken(address, notes)) {
        throw new StoreException(
            StoreException.Cause.INCONSISTENT, "Wix does not know a user that it was told of");
      }
    }
  }

  @Override
  public void setBotMode(Address address, BotMode mode) {
    functions.write("marcarStopBot", about(address).put("stopBot", mode == BotMode.STOPPED));
  }

  private WixDocument read(Address address) {
    return new WixDocument(functions.read(address.plain()));
  }

  /** Hands the notes over; that it knows no such user, Wix says with a 200. */
  private boolean hasTaken(Address address, Notes notes) {
    String text = notes.text().isEmpty() ? NO_NOTES : notes.text();
    return functions
        .write("actualizarObservaciones", about(address).put("observaciones", text))
        .path("success")
        .asBoolean(false);
  }

  /** What somebody wrote there may be longer than we allow here. */
  private static Notes notes(String text) {
    return new Notes(text.length() > Notes.LONGEST ? text.substring(0, Notes.LONGEST) : text);
  }

  private static ObjectNode about(Address address) {
    return JsonNodeFactory.instance.objectNode().put("userId", address.plain());
  }
}
