package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.commit.ErasureRecords;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import co.com.bsl.inbox.domain.privacy.ErasureMark;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The erasures of one state. */
final class InMemoryErasures implements ErasureRecords {
  private final InboxState state;
  private final Besides besides;

  InMemoryErasures(InboxState state, Besides besides) {
    this.state = state;
    this.besides = besides;
  }

  @Override
  public Optional<ErasureMark> at(Address address) {
    return Optional.ofNullable(state.erased.get(address)).map(ErasureMark::new);
  }

  @Override
  public ErasureCounts erase(ConversationId id, Instant before) {
    Conversation conversation = state.conversations.remove(id);
    if (conversation == null) {
      return ErasureCounts.NONE;
    }
    conversation.contact().addresses().forEach(address -> state.erased.put(address, before));
    state.leaving.add(conversation);
    state.changes.removeIf(change -> change.conversation().equals(id));
    List<Message> messages =
        state.messages.values().stream()
            .filter(located -> located.conversation().equals(id))
            .map(LocatedMessage::message)
            .toList();
    return new ErasureCounts(
        removed(state.messages.keySet(), message -> find(messages, message)),
        removed(state.addresses.values(), id::equals),
        removed(state.outbox.values(), entry -> entry.conversation().equals(id)),
        removed(
            state.parked,
            parked -> parked.report().messageId().filter(m -> find(messages, m)).isPresent()),
        removed(state.seen.keySet(), reading -> reading.conversation().equals(id)),
        besides.about(conversation)
            + removed(state.givenUp, thing -> thing.entry().conversation().equals(id)));
  }

  private static boolean find(List<Message> messages, MessageId id) {
    return messages.stream().anyMatch(message -> message.id().equals(id));
  }

  private static <T> long removed(Collection<T> all, Predicate<T> those) {
    long before = all.size();
    all.removeIf(those);
    return before - all.size();
  }
}
