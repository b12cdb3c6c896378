package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.SyncViewPort.Stretch;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages as readers ask for them, from one state. */
final class MessageList {
  private static final Comparator<Message> IN_ORDER =
      Comparator.comparing(Message::at).thenComparing(Message::sequence);

  private static final Comparator<LocatedMessage> OLDEST_FIRST =
      Comparator.comparing(located -> placeOf(located.message()));

  private final InboxState state;

  MessageList(InboxState state) {
    this.state = state;
  }

  Page<Message> timeline(ConversationId conversation, Optional<String> before, int limit) {
    List<Message> all = in(conversation).toList();
    int to = before.map(cursor -> placeOf(Cursor.parse(cursor), all)).orElse(all.size());
    int from = Math.max(0, to - limit);
    Optional<String> next =
        from > 0 ? Optional.of(cursorOf(all.get(from), all).text()) : Optional.empty();
    return new Page<>(all.subList(from, to), next);
  }

  Optional<Message> newest(ConversationId conversation) {
    return in(conversation).reduce((first, second) -> second);
  }

  List<LocatedMessage> all(Collection<MessageId> ids) {
    return state.messages.values().stream()
        .filter(located -> ids.contains(located.message().id()))
        .toList();
  }

  List<LocatedMessage> search(String words, int limit) {
    FoldedWords asked = FoldedWords.asked(words);
    return state.messages.values().stream()
        .filter(located -> !asked.isEmpty() && asked.allIn(located.message().content().text()))
        .sorted(Comparator.comparing(LocatedMessage::message, IN_ORDER).reversed())
        .limit(limit)
        .toList();
  }

  Page<LocatedMessage> underWay(Stretch stretch, Optional<String> cursor, int limit) {
    List<LocatedMessage> all =
        state.messages.values().stream()
            .filter(located -> located.message().providerId().isPresent())
            .filter(located -> located.message().delivery().status().isUnderWay())
            .filter(located -> !located.message().at().isBefore(stretch.from()))
            .filter(located -> located.message().at().isBefore(stretch.to()))
            .sorted(OLDEST_FIRST)
            .toList();
    List<LocatedMessage> rest =
        all.stream().filter(located -> isAfter(located.message(), cursor)).toList();
    List<LocatedMessage> page = rest.subList(0, Math.min(limit, rest.size()));
    Optional<String> next =
        rest.size() > limit
            ? Optional.of(placeOf(page.get(limit - 1).message()))
            : Optional.empty();
    return new Page<>(page, next);
  }

  private static boolean isAfter(Message message, Optional<String> cursor) {
    return cursor.filter(place -> placeOf(message).compareTo(place) <= 0).isEmpty();
  }

  /** Texts of one length, so that they compare as the moments do. */
  private static String placeOf(Message message) {
    return "%019d %s".formatted(message.at().toEpochMilli(), message.id().value());
  }

  private Stream<Message> in(ConversationId conversation) {
    return state.messages.values().stream()
        .filter(located -> located.conversation().equals(conversation))
        .map(LocatedMessage::message)
        .sorted(IN_ORDER);
  }

  /** The place of a message among those of its moment and commit, which stay in order of saving. */
  private static Cursor cursorOf(Message message, List<Message> all) {
    long place =
        all.stream()
            .takeWhile(other -> !other.id().equals(message.id()))
            .filter(other -> IN_ORDER.compare(other, message) == 0)
            .count();
    return new Cursor(message.at().toEpochMilli(), message.sequence(), place);
  }

  private static int placeOf(Cursor cursor, List<Message> all) {
    return (int) all.stream().takeWhile(message -> cursorOf(message, all).isBefore(cursor)).count();
  }
}
