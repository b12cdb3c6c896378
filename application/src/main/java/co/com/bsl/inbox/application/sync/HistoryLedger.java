package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.KnownContacts;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ServiceWindow;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps pages of the provider's history together with how far the reading got. */
public final class HistoryLedger {
  private final InboxPort inbox;
  private final SyncViewPort view;
  private final FoldIn foldIn;

  public HistoryLedger(InboxPort inbox, SyncViewPort view, FoldIn foldIn) {
    this.inbox = inbox;
    this.view = view;
    this.foldIn = foldIn;
  }

  /** The reading that was interrupted, if one was. */
  Optional<Reading> resume(Direction direction) {
    return view.bookmark(page(direction)).filter(mark -> !mark.isEmpty()).map(Reading::of);
  }

  /** The time up to which everything has been read; empty before the first reading is done. */
  Optional<Instant> readUpTo(Direction direction) {
    return view.bookmark(done(direction)).map(Instant::parse);
  }

  /** Folds in a page and notes what is to be read next, in one commit. */
  void keep(Direction direction, List<ProviderMessage> messages, Reading next) {
    inbox.commit(
        tx -> {
          byContact(messages).forEach((contact, said) -> fold(tx, contact, said, next));
          if (next.page().isPresent()) {
            tx.bookmarks().save(page(direction), next.mark());
          } else {
            tx.bookmarks().save(page(direction), "");
            tx.bookmarks().save(done(direction), next.begun().toString());
          }
          return null;
        });
  }

  private void fold(InboxTransaction tx, Address contact, List<Message> messages, Reading reading) {
    List<Message> accounts =
        messages.stream().map(message -> message.arrived(arrival(message, reading))).toList();
    foldIn.into(tx, KnownContacts.in(tx).meet(List.of(contact), ""), accounts);
  }

  /** The first reading finds history; only what may still be answered is news. */
  private static Arrival arrival(Message message, Reading reading) {
    boolean history =
        reading.since().isEmpty()
            && message.at().isBefore(ServiceWindow.openSince(reading.begun()));
    return history ? Arrival.IMPORTED : Arrival.RECOVERED;
  }

  private static Map<Address, List<Message>> byContact(List<ProviderMessage> messages) {
    return messages.stream()
        .collect(
            Collectors.groupingBy(
                ProviderMessage::contact,
                LinkedHashMap::new,
                Collectors.mapping(ProviderMessage::message, Collectors.toList())));
  }

  private static String page(Direction direction) {
    return "provider/%s/page".formatted(direction.name().toLowerCase(Locale.ROOT));
  }

  private static String done(Direction direction) {
    return "provider/%s/done".formatted(direction.name().toLowerCase(Locale.ROOT));
  }
}
