package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.Optional;

/**
 * A conversation with its messages. Nobody waits for the second record, except for a conversation
 * that we have never heard of and that only it can know.
 */
public final class OpenConversation {
  private final InboxViewPort view;
  private final ChangeLogPort changes;
  private final Optional<ReadMirror> mirror;
  private final MirrorSchedule mirrorSchedule;
  private final AuditTrail trail;

  public OpenConversation(
      InboxViewPort view,
      ChangeLogPort changes,
      Optional<ReadMirror> mirror,
      MirrorSchedule mirrorSchedule,
      AuditTrail trail) {
    this.view = view;
    this.changes = changes;
    this.mirror = mirror;
    this.mirrorSchedule = mirrorSchedule;
    this.trail = trail;
  }

  /** The conversation at that address, if anybody knows it. */
  public Optional<ConversationView> open(Request request) {
    request.reader().require(Right.READ);
    long sequence = changes.latest();
    Optional<ConversationSummary> row = view.find(request.address(), request.reader().id());
    if (row.isPresent()) {
      mirrorSchedule.soon(request.address());
      return row.map(known -> page(known, request, sequence));
    }
    return mirror
        .filter(record -> record.read(request.address()))
        .flatMap(record -> view.find(request.address(), request.reader().id()))
        .map(learned -> page(learned, request, sequence));
  }

  private ConversationView page(ConversationSummary row, Request request, long sequence) {
    trail.sees(request.reader(), row.conversation().id());
    return new ConversationView(
        row, view.timeline(row.conversation().id(), request.before(), request.limit()), sequence);
  }

  /** Which part of which conversation who wants to see. */
  public record Request(Address address, Actor reader, Optional<String> before, int limit) {}
}
