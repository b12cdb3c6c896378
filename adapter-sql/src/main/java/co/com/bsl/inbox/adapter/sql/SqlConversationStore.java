package co.com.bsl.inbox.adapter.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.commit.MessageRecords;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The inbox in the shape of a second record: a complete one, over the same tables. */
final class SqlConversationStore implements ConversationStorePort {
  private final InboxPort inbox;
  private final InboxViewPort view;

  SqlConversationStore(InboxPort inbox, InboxViewPort view) {
    this.inbox = inbox;
    this.view = view;
  }

  @Override
  public Optional<StoredConversation> open(Address address) {
    return inbox
        .<Optional<Conversation>>commit(tx -> tx.conversations().at(address))
        .map(this::stored);
  }

  @Override
  public AppendResult append(Address address, String name, Message message) {
    return inbox.commit(
        tx -> {
          Conversation known = known(tx, address);
          Conversation named = known.withContact(known.contact().named(name));
          if (isKnown(tx.messages(), known.id(), message)) {
            tx.conversations().save(named);
            return AppendResult.DUPLICATE;
          }
          tx.conversations().save(named.withActivity(named.activity().after(message)));
          long number = tx.announce(Change.message(known.id(), message.id(), List.of()));
          tx.messages().save(known.id(), message.storedAs(number));
          return AppendResult.ADDED;
        });
  }

  @Override
  public void writeNotes(Address address, Notes notes) {
    change(address, conversation -> conversation.withNotes(Synced.confirmed(notes)));
  }

  @Override
  public void setBotMode(Address address, BotMode mode) {
    change(address, conversation -> conversation.withBot(Synced.confirmed(mode)));
  }

  private void change(Address address, UnaryOperator<Conversation> step) {
    inbox.commit(
        tx -> {
          Conversation changed = step.apply(known(tx, address));
          tx.conversations().save(changed);
          return tx.announce(Change.conversation(changed.id()));
        });
  }

  private StoredConversation stored(Conversation conversation) {
    List<Message> all =
        view.timeline(conversation.id(), Optional.empty(), Integer.MAX_VALUE - 1).items();
    return new StoredConversation(
        conversation.contact().name(),
        conversation.bot().value(),
        conversation.notes().value(),
        all);
  }

  private static Conversation known(InboxTransaction tx, Address address) {
    return tx.conversations().at(address).orElseGet(() -> begun(address));
  }

  private static Conversation begun(Address address) {
    String id = UUID.nameUUIDFromBytes(address.value().getBytes(UTF_8)).toString();
    return Conversation.with(new ConversationId(id), Contact.at(address));
  }

  private static boolean isKnown(MessageRecords messages, ConversationId home, Message message) {
    List<String> keys = message.origins().of(Source.MIRROR).stream().map(Origin::key).toList();
    return messages.find(message.id()).isPresent()
        || message.providerId().flatMap(messages::find).isPresent()
        || messages.mirrorKeys(home).stream().anyMatch(keys::contains);
  }
}
