package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.ConversationRecords;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;
import java.util.Optional;

/** The conversations of one state. */
final class InMemoryConversations implements ConversationRecords {
  private final InboxState state;

  InMemoryConversations(InboxState state) {
    this.state = state;
  }

  @Override
  public Optional<Conversation> at(Address address) {
    return Optional.ofNullable(state.addresses.get(address)).flatMap(this::find);
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(state.conversations.get(id));
  }

  @Override
  public void save(Conversation conversation) {
    ConversationId id = conversation.id();
    state.addresses.values().removeIf(id::equals);
    conversation.contact().addresses().forEach(address -> state.addresses.putIfAbsent(address, id));
    List<Address> own =
        conversation.contact().addresses().stream()
            .filter(address -> state.addresses.get(address).equals(id))
            .toList();
    if (own.isEmpty()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT, "all addresses belong to others: " + id.value());
    }
    Contact contact = new Contact(own, conversation.contact().name());
    state.conversations.put(id, conversation.withContact(contact));
  }

  @Override
  public boolean markSeen(ConversationId id, AgentId reader, long sequence) {
    InboxState.Reading reading = new InboxState.Reading(id, reader);
    long unseen =
        state.messages.values().stream()
            .filter(located -> located.conversation().equals(id))
            .map(LocatedMessage::message)
            .filter(InMemoryConversations::isForReaders)
            .filter(message -> message.sequence() > sequence)
            .count();
    long inbound = find(id).map(found -> found.activity().inbound()).orElse(0L);
    long before = state.seen.getOrDefault(reading, 0L);
    if (inbound - unseen <= before) {
      return false;
    }
    state.seen.put(reading, inbound - unseen);
    return true;
  }

  @Override
  public boolean markUnread(ConversationId id, AgentId reader) {
    long inbound = find(id).map(found -> found.activity().inbound()).orElse(0L);
    long seen = state.seen.getOrDefault(new InboxState.Reading(id, reader), 0L);
    if (seen == 0 || seen < inbound) {
      return false;
    }
    state.seen.put(new InboxState.Reading(id, reader), inbound - 1);
    return true;
  }

  private static boolean isForReaders(Message message) {
    return message.direction() == Direction.INBOUND && message.isNews();
  }
}
