package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.MessageRecords;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages of one state; what is new gets the number of the commit that is going on. */
final class InMemoryMessages implements MessageRecords {
  private final InboxState state;
  private final long commit;

  InMemoryMessages(InboxState state, long commit) {
    this.state = state;
    this.commit = commit;
  }

  @Override
  public Optional<LocatedMessage> find(MessageId id) {
    return Optional.ofNullable(state.messages.get(id));
  }

  @Override
  public Optional<LocatedMessage> find(ProviderId id) {
    return state.messages.values().stream()
        .filter(located -> located.message().providerId().equals(Optional.of(id)))
        .findFirst();
  }

  @Override
  public List<Message> saidAs(ConversationId conversation, Wording wording) {
    return in(conversation).filter(said -> said.content().wording().equals(wording)).toList();
  }

  @Override
  public Set<String> mirrorKeys(ConversationId conversation) {
    return in(conversation)
        .flatMap(message -> message.origins().of(Source.MIRROR).stream())
        .map(Origin::key)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Message> storedAfter(
      ConversationId conversation, long sequence, AgentId but, int limit) {
    return in(conversation)
        .filter(message -> message.sequence() > sequence)
        .filter(message -> message.isNews() && message.sender().author() != Author.BOT)
        .filter(message -> !message.sender().agent().equals(Optional.of(but)))
        .sorted(Comparator.comparing(Message::sequence))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Message> newest(ConversationId conversation, int limit) {
    return new MessageList(state).timeline(conversation, Optional.empty(), limit).items();
  }

  @Override
  public Optional<Instant> newestOfAgents(int n) {
    return state.messages.values().stream()
        .map(LocatedMessage::message)
        .filter(message -> message.sender().agent().isPresent())
        .map(Message::at)
        .sorted(Comparator.reverseOrder())
        .skip(n - 1L)
        .findFirst();
  }

  @Override
  public void save(ConversationId conversation, Message message) {
    if (!state.conversations.containsKey(conversation)) {
      throw refusal("no such conversation: " + conversation.value());
    }
    Optional<LocatedMessage> rival = message.providerId().flatMap(this::find);
    if (rival.filter(other -> !other.message().id().equals(message.id())).isPresent()) {
      throw refusal("another message has that provider id: " + message.id().value());
    }
    long number = find(message.id()).map(known -> known.message().sequence()).orElse(commit);
    state.messages.put(message.id(), new LocatedMessage(conversation, message.storedAs(number)));
  }

  @Override
  public void remove(ConversationId conversation, MessageId id) {
    find(id)
        .filter(located -> located.conversation().equals(conversation))
        .ifPresent(located -> state.messages.remove(id));
  }

  private Stream<Message> in(ConversationId conversation) {
    return state.messages.values().stream()
        .filter(located -> located.conversation().equals(conversation))
        .map(LocatedMessage::message);
  }

  private static StoreException refusal(String reason) {
    return new StoreException(StoreException.Cause.INCONSISTENT, reason);
  }
}
