package co.com.bsl.inbox.application.privacy;

import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.view.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything about one contact, read page by page, so that no history is too long. */
public final class Dossier {
  private static final int PAGE = 200;
  private final Conversation conversation;
  private final AuditEntry entry;
  private final InboxViewPort view;
  private final AuditPort audit;
  private final MessagingPort messaging;

  Dossier(
      Conversation conversation,
      AuditEntry entry,
      InboxViewPort view,
      AuditPort audit,
      MessagingPort messaging) {
    this.conversation = conversation;
    this.entry = entry;
    this.view = view;
    this.audit = audit;
    this.messaging = messaging;
  }

  /** The conversation. */
  public Conversation conversation() {
    return conversation;
  }

  /** The entry of the audit log that says who took this out and when. */
  public AuditEntry entry() {
    return entry;
  }

  /**
   * Hands over all messages there were at the beginning, oldest first. Pages only lead back, so
   * their marks come first; the newest page has none that would hold it while more is written.
   */
  public void eachMessage(Consumer<Message> reader) {
    Page<Message> newest = page(Optional.empty());
    List<Optional<String>> marks = new ArrayList<>();
    Optional<String> mark = newest.next();
    while (mark.isPresent()) {
      marks.add(mark);
      mark = page(mark).next();
    }
    Collections.reverse(marks);
    marks.forEach(before -> page(before).items().forEach(reader));
    newest.items().forEach(reader);
  }

  /** Hands over what the audit log says about the contact, oldest first. */
  public void eachEntry(Consumer<AuditEntry> reader) {
    AuditQuery query = AuditQuery.of(conversation.id());
    List<AuditEntry> page = audit.following(0, query, PAGE);
    while (!page.isEmpty()) {
      page.forEach(reader);
      page = audit.following(page.get(page.size() - 1).number(), query, PAGE);
    }
  }

  /** A file, unless its keeper does not have it any more or cannot be reached. */
  public Optional<Media> open(Attachment attachment) {
    try {
      return Optional.of(messaging.open(attachment));
    } catch (MessagingException missing) {
      return Optional.empty();
    }
  }

  private Page<Message> page(Optional<String> before) {
    return view.timeline(conversation.id(), before, PAGE);
  }
}
