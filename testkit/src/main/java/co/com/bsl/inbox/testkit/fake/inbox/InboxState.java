package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that an inbox holds; a command works on a copy, which becomes the inbox when it succeeds. */
final class InboxState {
  final Map<ConversationId, Conversation> conversations;
  final Map<Address, ConversationId> addresses;
  final Map<MessageId, LocatedMessage> messages;
  final Map<Reading, Long> seen;
  final List<Parked> parked;
  final TreeMap<Long, OutboxEntry> outbox;
  final List<GivenUp> givenUp;
  final Map<Lane, List<Beginnings>> begun;
  final Map<String, String> bookmarks;
  final List<Change> changes;
  final List<AuditEntry> audit;
  final Map<Address, Instant> erased;
  final Map<Long, Instant> announced;

  /** What the command under way erases; what is beside the inbox follows once it is carried out. */
  final List<Conversation> leaving = new ArrayList<>();

  long sequence;
  long entries;

  InboxState() {
    conversations = new LinkedHashMap<>();
    addresses = new LinkedHashMap<>();
    messages = new LinkedHashMap<>();
    seen = new LinkedHashMap<>();
    parked = new ArrayList<>();
    outbox = new TreeMap<>();
    givenUp = new ArrayList<>();
    begun = new EnumMap<>(Lane.class);
    bookmarks = new LinkedHashMap<>();
    changes = new ArrayList<>();
    audit = new ArrayList<>();
    erased = new LinkedHashMap<>();
    announced = new LinkedHashMap<>();
  }

  private InboxState(InboxState from) {
    conversations = new LinkedHashMap<>(from.conversations);
    addresses = new LinkedHashMap<>(from.addresses);
    messages = new LinkedHashMap<>(from.messages);
    seen = new LinkedHashMap<>(from.seen);
    parked = new ArrayList<>(from.parked);
    outbox = new TreeMap<>(from.outbox);
    givenUp = new ArrayList<>(from.givenUp);
    begun = new EnumMap<>(from.begun);
    bookmarks = new LinkedHashMap<>(from.bookmarks);
    changes = new ArrayList<>(from.changes);
    audit = new ArrayList<>(from.audit);
    erased = new LinkedHashMap<>(from.erased);
    announced = new LinkedHashMap<>(from.announced);
    sequence = from.sequence;
    entries = from.entries;
  }

  AuditHead auditHead() {
    return audit.isEmpty() ? AuditHead.NONE : audit.get(audit.size() - 1).head();
  }

  InboxState copy() {
    return new InboxState(this);
  }

  /** A report that waits for its message. */
  record Parked(DeliveryReport report, Instant at) {}

  /** An agent's place in a conversation. */
  record Reading(ConversationId conversation, AgentId reader) {}
}
