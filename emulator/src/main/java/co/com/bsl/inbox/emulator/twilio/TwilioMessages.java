package co.com.bsl.inbox.emulator.twilio;

import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** All messages that Twilio keeps, and the ledger of what it was asked. Safe for any thread. */
public final class TwilioMessages {
  private final String sender;
  private final Clock clock;
  private final Watch watch;
  private final Map<String, TwilioMessage> bySid = new ConcurrentHashMap<>();
  private final NavigableMap<TwilioMessage, String> byTime =
      new ConcurrentSkipListMap<>(TwilioMessage.OLDEST_FIRST);
  private final Map<String, Instant> lastInbound = new ConcurrentHashMap<>();
  private final Queue<CreateAttempt> attempts = new ConcurrentLinkedQueue<>();
  private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
  private final AtomicLong numbers = new AtomicLong();

  public TwilioMessages(String sender, Clock clock, Watch watch) {
    this.sender = sender;
    this.clock = clock;
    this.watch = watch;
  }

  /** Keeps a message that a contact has just written. */
  public TwilioMessage receive(Address contact, Content content) {
    return remember(contact, content, MessageStatus.RECEIVED, clock.instant());
  }

  /** Keeps a message of the past: inbound when received, outbound with any other status. */
  public TwilioMessage remember(
      Address contact, Content content, MessageStatus status, Instant at) {
    boolean inbound = status == MessageStatus.RECEIVED;
    if (inbound) {
      lastInbound.merge(contact.wire(), at, (a, b) -> a.isAfter(b) ? a : b);
    }
    Route route =
        inbound
            ? new Route(contact.wire(), sender, Direction.INBOUND)
            : new Route(sender, contact.wire(), Direction.OUTBOUND_API);
    return keep(route, content, Progress.settled(status, at), Optional.empty());
  }

  /** Accepts an outbound message, which is now queued. */
  public TwilioMessage accept(Route route, Content content, Optional<String> statusCallback) {
    TwilioMessage message = keep(route, content, Progress.queued(clock.instant()), statusCallback);
    accepted.add(message.sid());
    watch.changed();
    return message;
  }

  /** Records that somebody asked for a message, before anything else happens to the request. */
  public void attempted(Map<String, List<String>> form) {
    attempts.add(new CreateAttempt(clock.instant(), form));
    watch.changed();
  }

  /** Moves a message to a status; empty when the sid is unknown or it already has that status. */
  public Optional<TwilioMessage> move(String sid, MessageStatus status, Optional<Integer> error) {
    TwilioMessage before = bySid.get(sid);
    if (before == null || before.status() == status) {
      return Optional.empty();
    }
    TwilioMessage after =
        bySid.computeIfPresent(
            sid,
            (key, m) -> place(m, m.with(m.progress().movedTo(status, error, clock.instant()))));
    watch.changed();
    return Optional.ofNullable(after);
  }

  /** The message of that sid. */
  public Optional<TwilioMessage> find(String sid) {
    return Optional.ofNullable(bySid.get(sid));
  }

  /** Every message, oldest first. */
  public List<TwilioMessage> all() {
    return byTime.values().stream().map(bySid::get).filter(Objects::nonNull).toList();
  }

  /** Every message, newest first, as Twilio lists them. */
  public Stream<TwilioMessage> newestFirst() {
    return byTime.descendingMap().values().stream().map(bySid::get).filter(Objects::nonNull);
  }

  /** The conversation with one contact, oldest first. */
  public List<TwilioMessage> with(Address contact) {
    return bySid.values().stream()
        .filter(message -> message.contact().equals(contact.wire()))
        .sorted(TwilioMessage.OLDEST_FIRST)
        .toList();
  }

  /** What the API accepted for sending (history that was put here is not), in that order. */
  public List<TwilioMessage> accepted() {
    return accepted.stream().flatMap(sid -> find(sid).stream()).toList();
  }

  /** Every request to create a message, also those that failed or were never answered. */
  public List<CreateAttempt> attempts() {
    return List.copyOf(attempts);
  }

  /** When the contact last wrote. */
  public Optional<Instant> lastInboundFrom(String contact) {
    return Optional.ofNullable(lastInbound.get(contact));
  }

  /** Forgets everything. */
  public void clear() {
    bySid.clear();
    byTime.clear();
    lastInbound.clear();
    attempts.clear();
    accepted.clear();
    watch.changed();
  }

  /** Moves a message to its place in the list, without its ever missing there. */
  private TwilioMessage place(TwilioMessage before, TwilioMessage after) {
    if (!before.time().equals(after.time())) {
      byTime.put(after, after.sid());
      byTime.remove(before);
    }
    return after;
  }

  private TwilioMessage keep(
      Route route, Content content, Progress progress, Optional<String> statusCallback) {
    TwilioMessage message =
        new TwilioMessage(
            Sids.message(content),
            numbers.incrementAndGet(),
            route,
            content,
            progress,
            statusCallback);
    bySid.put(message.sid(), message);
    byTime.put(message, message.sid());
    watch.changed();
    return message;
  }
}
