package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.timeline.MessageOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A record of conversations in a map; it keeps everything. */
public final class InMemoryConversationStore implements ConversationStorePort {
  private static final StoredConversation EMPTY =
      new StoredConversation("", BotMode.ACTIVE, Notes.NONE, List.of());

  private final Map<Address, StoredConversation> conversations = new ConcurrentHashMap<>();

  @Override
  public Optional<StoredConversation> open(Address address) {
    return Optional.ofNullable(conversations.get(address));
  }

  @Override
  public synchronized AppendResult append(Address address, String name, Message message) {
    StoredConversation known = known(address);
    String best = name.isBlank() ? known.name() : name;
    if (known.messages().stream().anyMatch(other -> isSame(other, message))) {
      put(address, new StoredConversation(best, known.bot(), known.notes(), known.messages()));
      return AppendResult.DUPLICATE;
    }
    List<Message> history =
        Stream.concat(known.messages().stream(), Stream.of(message))
            .sorted(MessageOrder.oldestFirst())
            .toList();
    put(address, new StoredConversation(best, known.bot(), known.notes(), history));
    return AppendResult.ADDED;
  }

  @Override
  public synchronized void writeNotes(Address address, Notes notes) {
    StoredConversation known = known(address);
    put(address, new StoredConversation(known.name(), known.bot(), notes, known.messages()));
  }

  @Override
  public synchronized void setBotMode(Address address, BotMode mode) {
    StoredConversation known = known(address);
    put(address, new StoredConversation(known.name(), mode, known.notes(), known.messages()));
  }

  private StoredConversation known(Address address) {
    return conversations.getOrDefault(address, EMPTY);
  }

  private void put(Address address, StoredConversation conversation) {
    conversations.put(address, conversation);
  }

  private static boolean isSame(Message one, Message other) {
    List<Origin.Identity> known = one.origins().all().stream().map(Origin::identity).toList();
    return one.id().equals(other.id())
        || other.origins().all().stream().map(Origin::identity).anyMatch(known::contains);
  }
}
