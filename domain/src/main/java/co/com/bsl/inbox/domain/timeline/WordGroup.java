package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.timeline.NearestPairs.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Messages that went the same way with the same words: which of them are one? */
final class WordGroup {
  /** Messages with an id, by their most trusted account. */
  private final TreeMap<Origin, Message> originals = new TreeMap<>();

  /** Accounts without an id, each with the message that it is if nothing else proves to be it. */
  private final TreeMap<Origin, Message> copies = new TreeMap<>();

  void addOriginal(Message message) {
    originals.put(message.origins().best(), message);
  }

  void addCopies(Message message) {
    for (Origin copy : message.origins().of(Source.MIRROR)) {
      copies.merge(copy, LoneCopies.of(copy, message), Message::union);
    }
  }

  /** Each message once, in no particular order. */
  Stream<Message> merged(MatchWindow window) {
    joinSendsWithTheirProviderCopies(window);
    joinCopies(window, false);
    joinCopies(window, true);
    return Stream.concat(originals.values().stream(), copies.values().stream());
  }

  /**
   * Only a send that nobody follows any more is looked for by its words: of one that is still in
   * the outbox, the outbox finds out which of the provider's messages it is, if it left at all.
   */
  private void joinSendsWithTheirProviderCopies(MatchWindow window) {
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<Origin, Message> entry : originals.entrySet()) {
      Message message = entry.getValue();
      if (message.delivery().status() == DeliveryStatus.UNCONFIRMED) {
        marks.add(Mark.copy(entry.getKey(), entry.getKey().timing().at()));
      } else if (!message.origins().has(Source.INBOX)) {
        marks.add(Mark.original(entry.getKey()));
      }
    }
    NearestPairs.copyFirst(marks, window)
        .forEach((send, sent) -> originals.merge(sent, originals.remove(send), Message::union));
  }

  private void joinCopies(MatchWindow window, boolean inTheOtherZone) {
    List<Mark> marks = new ArrayList<>();
    originals.forEach(
        (best, message) -> {
          if (!message.origins().has(Source.MIRROR)) {
            marks.add(Mark.original(best));
          }
        });
    for (Origin copy : copies.keySet()) {
      reading(copy, inTheOtherZone).map(at -> Mark.copy(copy, at)).forEach(marks::add);
    }
    NearestPairs.of(marks, window)
        .forEach(
            (copy, original) -> originals.merge(original, copies.remove(copy), LoneCopies::join));
  }

  private static Stream<Instant> reading(Origin copy, boolean inTheOtherZone) {
    return inTheOtherZone ? copy.timing().otherwise().stream() : Stream.of(copy.timing().at());
  }
}
