package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;
import java.util.Optional;

/** The files that came with messages. */
public final class OpenAttachment {
  private final InboxViewPort view;
  private final MessagingPort messaging;
  private final AuditTrail trail;

  public OpenAttachment(InboxViewPort view, MessagingPort messaging, AuditTrail trail) {
    this.view = view;
    this.messaging = messaging;
    this.trail = trail;
  }

  /** The message's file with that number, counted from 0; the caller closes it. */
  public Optional<Media> open(MessageId id, int number, Actor reader) {
    return noted(id, number, reader).map(messaging::open);
  }

  /** The same for a reader who kept the file: whether it is still there to be looked at. */
  public boolean reopen(MessageId id, int number, Actor reader) {
    return noted(id, number, reader).isPresent();
  }

  private Optional<Attachment> noted(MessageId id, int number, Actor reader) {
    reader.require(Right.READ);
    Optional<LocatedMessage> holder =
        view.messages(List.of(id)).stream()
            .findFirst()
            .filter(located -> number >= 0 && number < files(located).size());
    holder.ifPresent(
        located -> trail.opens(reader, located.conversation(), located.message().id()));
    return holder.map(located -> files(located).get(number));
  }

  private static List<Attachment> files(LocatedMessage located) {
    return located.message().content().attachments();
  }
}
