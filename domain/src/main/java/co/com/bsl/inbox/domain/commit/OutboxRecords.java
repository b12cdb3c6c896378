package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.time.Instant;
import java.util.List;

/** What is to be done outside, as a command sees it. */
public interface OutboxRecords {

  /** Puts an entry at the end of the queue. */
  void add(OutboxEntry entry);

  /**
   * Takes up to {@code limit} entries that are due, the longest waiting first, and marks each as
   * {@link OutboxEntry#takenUntil taken}. In each lane only the first entry of a conversation may
   * be taken, so what belongs together leaves in order and one at a time.
   */
  List<OutboxEntry> claim(Lane lane, Instant now, Instant lease, int limit);

  /** Notes that entries of a lane were begun; what was noted a minute before may be forgotten. */
  void begun(Lane lane, Beginnings beginnings);

  /** What was begun in a lane after that time, by any instance, the oldest first. */
  List<Beginnings> begunAfter(Lane lane, Instant time);

  /** Everything that is still to be done for a conversation, in the order in which it was added. */
  List<OutboxEntry> of(ConversationId conversation);

  /** Puts a taken entry back with what became of it, unless another worker took it since. */
  void save(OutboxEntry entry);

  /**
   * Takes an entry that nobody will try again out of the queue, and keeps it with the reason among
   * those that were given up.
   */
  void giveUp(OutboxEntry entry, String reason, Instant now);

  /** What was given up in a lane, the oldest first. */
  List<GivenUp> givenUp(Lane lane, int limit);

  /**
   * Puts what was given up at the end of the queue {@link GivenUp#afresh afresh}, if nobody did so
   * before.
   */
  void takeUp(GivenUp thing, Instant now);

  /** Removes an entry that is done, or whose end is told elsewhere. */
  void remove(OutboxEntry entry);
}
