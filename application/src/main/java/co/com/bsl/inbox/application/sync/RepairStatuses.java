package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort.Stretch;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Asks the provider about messages on which reports stopped coming. Each is asked about once at
 * each of a few ages, so one that never gets any further costs a handful of questions in all. How
 * far each age has come is kept page by page, whatever interrupts it.
 */
public final class RepairStatuses {
  private static final List<Duration> AGES =
      List.of(
          Duration.ofMinutes(10),
          Duration.ofHours(2),
          Duration.ofHours(12),
          Duration.ofDays(3),
          Duration.ofDays(10));

  /** What was sent longer before this inbox first looked is history. */
  private static final Duration FIRST_STRETCH = Duration.ofDays(1);

  private static final int PAGE = 20;

  private final MessagingPort messaging;
  private final InboxPort inbox;
  private final SyncViewPort view;
  private final FoldIn foldIn;
  private final Clock clock;

  public RepairStatuses(
      MessagingPort messaging, InboxPort inbox, SyncViewPort view, FoldIn foldIn, Clock clock) {
    this.messaging = messaging;
    this.inbox = inbox;
    this.view = view;
    this.foldIn = foldIn;
    this.clock = clock;
  }

  /** Asks about all that is due, as long as that is wanted; answers whether it came to the end. */
  public boolean run(BooleanSupplier wanted) {
    for (Duration age : AGES) {
      if (!run(age, wanted)) {
        return false;
      }
    }
    return true;
  }

  private boolean run(Duration age, BooleanSupplier wanted) {
    Instant due = clock.instant().minus(age);
    Optional<Reading> kept = view.bookmark(reader(age)).map(Reading::of);
    Instant from = kept.flatMap(Reading::since).orElse(due.minus(FIRST_STRETCH));
    Reading reading =
        kept.filter(known -> known.page().isPresent())
            .orElse(new Reading(due, Optional.of(from), Optional.empty()));
    while (wanted.getAsBoolean()) {
      reading = turn(age, reading);
      if (reading.page().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** One page; once a stretch is done, the next one begins where it ended. */
  private Reading turn(Duration age, Reading reading) {
    Stretch stretch = new Stretch(reading.since().orElseThrow(), reading.begun());
    Page<LocatedMessage> page = view.underWay(stretch, reading.page(), PAGE);
    List<Found> found = new ArrayList<>();
    page.items().forEach(known -> ask(known).ifPresent(found::add));
    Optional<Instant> since = page.next().isPresent() ? reading.since() : Optional.of(stretch.to());
    Reading next = new Reading(reading.begun(), since, page.next());
    inbox.commit(
        tx -> {
          found.forEach(answer -> fold(tx, answer));
          tx.bookmarks().save(reader(age), next.mark());
          return null;
        });
    return next;
  }

  private Optional<Found> ask(LocatedMessage known) {
    return known
        .message()
        .providerId()
        .flatMap(messaging::find)
        .map(answer -> new Found(known, answer.message().delivery()));
  }

  /** Whoever was erased while we asked stays so. */
  private void fold(InboxTransaction tx, Found found) {
    tx.conversations()
        .find(found.known().conversation())
        .ifPresent(conversation -> foldIn.into(tx, conversation, List.of(found.reported())));
  }

  private static String reader(Duration age) {
    return "provider/status/" + age;
  }

  /** A message, and how far the provider says that it got. */
  private record Found(LocatedMessage known, Delivery delivery) {
    Message reported() {
      return known.message().after(delivery);
    }
  }
}
