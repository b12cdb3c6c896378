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

  /** Goes on only for somebody who may open files, one that the caller still has included. */
  public void admit(Actor reader) {
    reader.require(Right.READ);
  }

  /** The message's file with that number, counted from 0; the caller closes it. */
  public Optional<Media> open(MessageId id, int number, Actor reader) {
    admit(reader);
    return view.messages(List.of(id)).stream()
        .findFirst()
        .filter(located -> number >= 0 && number < files(located).size())
        .map(located -> open(located, number, reader));
  }

  private Media open(LocatedMessage located, int number, Actor reader) {
    trail.opens(reader, located.conversation(), located.message().id());
    return messaging.open(files(located).get(number));
  }

  private static List<Attachment> files(LocatedMessage located) {
    return located.message().content().attachments();
  }
}
