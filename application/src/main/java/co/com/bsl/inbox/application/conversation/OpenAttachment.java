package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.util.List;
import java.util.Optional;

/** The files that came with messages. */
public final class OpenAttachment {
  private final InboxViewPort view;
  private final MessagingPort messaging;

  public OpenAttachment(InboxViewPort view, MessagingPort messaging) {
    this.view = view;
    this.messaging = messaging;
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
        .map(located -> located.message().content().attachments())
        .filter(files -> number >= 0 && number < files.size())
        .map(files -> open(files.get(number)));
  }

  private Media open(Attachment attachment) {
    return messaging.open(attachment);
  }
}
