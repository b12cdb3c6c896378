package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds accounts of messages from any number of sources into one history: each message once, in
 * order.
 *
 * <ol>
 *   <li>The same provider id, or the same id of ours, is the same message.
 *   <li>An account without an id is the message with one that went the same way with the same words
 *       at about the same time; one to one, the nearest first. A message sent here is such an
 *       account once the outbox gave up finding out about it, and what was said before it is never
 *       it.
 *   <li>Different provider ids are different messages, whatever they say.
 *   <li>Two accounts without ids are one only when author, words and time are equal.
 * </ol>
 *
 * Merging again changes nothing, and the order in which the sources arrive does not matter: what a
 * source without ids says is matched afresh against all that is known. Messages with different
 * words never touch each other, so one group of equal words can be merged alone.
 */
public final class TimelineMerge {
  private final MatchWindow window;

  public TimelineMerge(MatchWindow window) {
    this.window = window;
  }

  /** The one history that these accounts tell, oldest first. */
  public List<Message> merge(Collection<Message> accounts) {
    Map<SameWords, WordGroup> groups = new LinkedHashMap<>();
    IdentifiedMessages identified = new IdentifiedMessages();
    accounts.forEach(identified::add);
    identified.all().forEach(message -> groupOf(groups, message).addOriginal(message));
    accounts.forEach(message -> groupOf(groups, message).addCopies(message));

    List<Message> history = new ArrayList<>();
    groups.values().forEach(group -> group.merged(window).forEach(history::add));
    history.sort(MessageOrder.oldestFirst());
    return List.copyOf(history);
  }

  private static WordGroup groupOf(Map<SameWords, WordGroup> groups, Message message) {
    SameWords words = new SameWords(message.direction(), message.content().wording());
    return groups.computeIfAbsent(words, unused -> new WordGroup());
  }

  private record SameWords(Direction direction, Wording wording) {}
}
