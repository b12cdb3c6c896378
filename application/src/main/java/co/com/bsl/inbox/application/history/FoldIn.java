package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.conversation.Activity;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds accounts of messages into the history of a conversation: what is new is added, what is
 * better known is completed, what turns out to be one becomes one, and each change is announced.
 */
public final class FoldIn {
  /** So many messages tell who waits; a contact who wrote more without any reply still does. */
  private static final int TELLING = 200;

  private final TimelineMerge merge;
  private final MirrorPolicy mirrorPolicy;
  private final Clock clock;

  public FoldIn(TimelineMerge merge, MirrorPolicy mirrorPolicy, Clock clock) {
    this.merge = merge;
    this.mirrorPolicy = mirrorPolicy;
    this.clock = clock;
  }

  /** The conversation after these accounts; folding them in again changes nothing. */
  public Conversation into(
      InboxTransaction tx, Conversation conversation, Collection<Message> accounts) {
    Activity activity = conversation.activity();
    for (List<Message> sameWords : byWording(accounts).values()) {
      for (Revision revision : revisions(tx, conversation, sameWords)) {
        revision.store(tx, conversation.id(), clock.instant());
        activity = told(tx, conversation.id(), revision, activity);
        if (revision.reachedProvider()) {
          mirrorPolicy.tell(tx, conversation.id(), revision.after(), clock.instant());
        }
      }
    }
    if (activity.equals(conversation.activity())) {
      return conversation;
    }
    Conversation after = conversation.withActivity(activity);
    tx.conversations().save(after);
    return after;
  }

  /** Who waits, after that; where it cannot be told from that alone, the newest messages tell. */
  private static Activity told(
      InboxTransaction tx, ConversationId conversation, Revision revision, Activity before) {
    Activity after = revision.happened() ? before.after(revision.after()) : before;
    if (!revision.turned() && !(revision.happened() && before.cannotTellAfter(revision.after()))) {
      return after;
    }
    tx.announce(Change.conversation(conversation));
    return after.recounted(tx.messages().newest(conversation, TELLING));
  }

  private List<Revision> revisions(
      InboxTransaction tx, Conversation conversation, List<Message> accounts) {
    Map<MessageId, Message> known = new LinkedHashMap<>();
    Wording wording = accounts.get(0).content().wording();
    tx.messages().saidAs(conversation.id(), wording).forEach(m -> known.put(m.id(), m));
    List<Message> all = new ArrayList<>();
    for (Message account : accounts) {
      all.add(ParkedReports.applied(tx, account));
      SameMessage.in(tx, account).forEach(m -> known.put(m.id(), m));
    }
    all.addAll(known.values());
    return Revision.between(known, merge.merge(all));
  }

  private static Map<Wording, List<Message>> byWording(Collection<Message> accounts) {
    Map<Wording, List<Message>> groups = new LinkedHashMap<>();
    for (Message account : accounts) {
      groups.computeIfAbsent(account.content().wording(), unused -> new ArrayList<>()).add(account);
    }
    return groups;
  }
}
