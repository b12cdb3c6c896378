package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.application.history.Erased;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.KnownContacts;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the second record has on a contact and folds it in. */
public final class ReadMirror {
  private final ConversationStorePort mirror;
  private final InboxPort inbox;
  private final SyncViewPort view;
  private final FoldIn foldIn;
  private final Clock clock;

  public ReadMirror(
      ConversationStorePort mirror,
      InboxPort inbox,
      SyncViewPort view,
      FoldIn foldIn,
      Clock clock) {
    this.mirror = mirror;
    this.inbox = inbox;
    this.view = view;
    this.foldIn = foldIn;
    this.clock = clock;
  }

  /** Whether anything is known of the contact there. Waits for the second record. */
  public boolean read(Address address) {
    Optional<Conversation> before = view.conversation(address);
    Optional<StoredConversation> stored = mirror.open(address);
    stored.ifPresent(
        record ->
            inbox.commit(
                tx -> {
                  fold(tx, address, new Reading(before, record));
                  return null;
                }));
    return stored.isPresent();
  }

  private void fold(InboxTransaction tx, Address address, Reading reading) {
    Erased erased = Erased.in(tx, address);
    List<Message> allowed = erased.allowed(reading.record().messages());
    boolean clean = !allowed.isEmpty() && allowed.equals(reading.record().messages());
    if (!erased.isMarked() || clean) {
      foldAll(tx, address, reading);
    } else if (!allowed.isEmpty()) {
      Conversation conversation = KnownContacts.in(tx).meet(List.of(address), "");
      foldAll(tx, address, reading.withOnly(allowed, conversation));
    }
  }

  private void foldAll(InboxTransaction tx, Address address, Reading reading) {
    StoredConversation record = reading.record();
    Conversation conversation = KnownContacts.in(tx).meet(List.of(address), record.name());
    Set<String> known = tx.messages().mirrorKeys(conversation.id());
    List<Message> unknown =
        record.messages().stream()
            .filter(message -> !isKnown(message, known))
            .map(message -> message.heardAt(clock.instant()))
            .toList();
    Conversation after = reading.agreeWith(foldIn.into(tx, conversation, unknown));
    if (!after.equals(tx.conversations().find(conversation.id()).orElse(conversation))) {
      tx.conversations().save(after);
      tx.announce(Change.conversation(after.id()));
    }
  }

  private static boolean isKnown(Message message, Set<String> known) {
    return message.origins().of(Source.MIRROR).stream()
        .allMatch(origin -> known.contains(origin.key()));
  }

  /**
   * What the record said, and what we knew before we asked: who changed something since is right.
   */
  private record Reading(Optional<Conversation> before, StoredConversation record) {

    /** A record that still holds what was erased here says nothing of name and notes any more. */
    Reading withOnly(List<Message> allowed, Conversation ours) {
      Notes notes = ours.notes().value();
      return new Reading(before, new StoredConversation("", record.bot(), notes, allowed));
    }

    Conversation agreeWith(Conversation ours) {
      Conversation named = ours.withContact(ours.contact().named(record.name()));
      Conversation known = before.orElse(ours);
      Conversation switched =
          known.bot().equals(ours.bot()) ? named.withBot(ours.bot().heard(record.bot())) : named;
      return known.notes().equals(ours.notes())
          ? switched.withNotes(ours.notes().heard(record.notes()))
          : switched;
    }
  }
}
