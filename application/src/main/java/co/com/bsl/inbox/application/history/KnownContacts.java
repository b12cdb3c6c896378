package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the one conversation of a contact, or begins it. */
public final class KnownContacts {
  private final InboxTransaction tx;

  private KnownContacts(InboxTransaction tx) {
    this.tx = tx;
  }

  /** The contacts as that command sees them. */
  public static KnownContacts in(InboxTransaction tx) {
    return new KnownContacts(tx);
  }

  /** The conversation of whoever is reached there, with what is newly learned of the contact. */
  public Conversation meet(List<Address> addresses, String name) {
    Optional<Conversation> known =
        addresses.stream().map(tx.conversations()::at).flatMap(Optional::stream).findFirst();
    return known
        .map(conversation -> learn(conversation, addresses, name))
        .orElseGet(() -> begin(addresses, name));
  }

  /** The id says nothing of the contact, so that it may outlive an erasure. */
  private Conversation begin(List<Address> addresses, String name) {
    String id = UUID.randomUUID().toString();
    Conversation conversation =
        Conversation.with(new ConversationId(id), new Contact(addresses, name));
    tx.conversations().save(conversation);
    return conversation;
  }

  /** People who write choose their own names; only a first one is taken from them. */
  private Conversation learn(Conversation conversation, List<Address> addresses, String name) {
    Contact contact = conversation.contact();
    Contact better = contact.name().isBlank() ? contact.named(name) : contact;
    for (Address address : addresses) {
      if (tx.conversations().at(address).isEmpty()) {
        better = better.alsoAt(address);
      }
    }
    if (better.equals(contact)) {
      return conversation;
    }
    Conversation learned = conversation.withContact(better);
    tx.conversations().save(learned);
    tx.announce(Change.conversation(learned.id()));
    return learned;
  }
}
