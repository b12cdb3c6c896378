package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;
import java.util.Optional;

/** One message with all that is known of it. */
public final class ReadMessage {
  private final InboxViewPort view;
  private final SyncViewPort messages;
  private final AuditTrail trail;

  public ReadMessage(InboxViewPort view, SyncViewPort messages, AuditTrail trail) {
    this.view = view;
    this.messages = messages;
    this.trail = trail;
  }

  /** The message with our id or the provider's, and the conversation it belongs to. */
  public Optional<FoundMessage> read(MessageId id, Actor reader) {
    reader.require(Right.READ);
    return messages
        .message(id)
        .or(() -> messages.message(new ProviderId(id.value())))
        .flatMap(located -> inItsConversation(located, reader.id()))
        .map(found -> noted(found, reader));
  }

  private FoundMessage noted(FoundMessage found, Actor reader) {
    trail.sees(reader, found.row().conversation().id());
    return found;
  }

  private Optional<FoundMessage> inItsConversation(LocatedMessage located, AgentId reader) {
    return view.rows(List.of(located.conversation()), reader).stream()
        .findFirst()
        .map(row -> new FoundMessage(row, located.message()));
  }
}
