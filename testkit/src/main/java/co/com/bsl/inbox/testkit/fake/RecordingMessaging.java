package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/**
 * A provider that remembers what it was told and has a history like the real one. Faults that are
 * planned strike the next sends, one each, in the order of planning.
 */
public final class RecordingMessaging implements MessagingPort {
  private final Clock clock;
  private final ProviderHistory history = new ProviderHistory();
  private final List<OutboundMessage> asked = new ArrayList<>();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final Queue<MessagingException> readingFaults = new ArrayDeque<>();
  private final List<ProviderId> lookedUp = new ArrayList<>();
  private boolean readingRefused;
  private int pagesRead;

  public RecordingMessaging(Clock clock) {
    this.clock = clock;
  }

  /** The next send is refused for good, with that code. */
  public synchronized void refuseNext(String code) {
    faults.add(new Fault(false, failure(Outcome.REFUSED, code, Duration.ZERO)));
  }

  /** The next send is turned away for the moment; no pause is asked for when it is zero. */
  public synchronized void beBusyOnce(Duration retryAfter) {
    faults.add(new Fault(false, failure(Outcome.BUSY, "429", retryAfter)));
  }

  /** The next send is lost on its way there, and nobody can tell. */
  public synchronized void loseNextBeforeAccepting() {
    faults.add(new Fault(false, failure(Outcome.UNCERTAIN, "", Duration.ZERO)));
  }

  /** The next send arrives, but its answer is lost. */
  public synchronized void loseNextAfterAccepting() {
    faults.add(new Fault(true, failure(Outcome.UNCERTAIN, "", Duration.ZERO)));
  }

  /** The next page of the history is not given yet; no pause is asked for when it is zero. */
  public synchronized void beBusyReadingOnce(Duration retryAfter) {
    readingFaults.add(failure(Outcome.BUSY, "429", retryAfter));
  }

  /** Whether reading, of pages and of single messages, is refused from now on. */
  public synchronized void refuseReading(boolean refuse) {
    readingRefused = refuse;
  }

  /** How many pages of the history were given. */
  public synchronized int pagesRead() {
    return pagesRead;
  }

  /** Which messages were asked about one by one, in order. */
  public synchronized List<ProviderId> lookedUp() {
    return List.copyOf(lookedUp);
  }

  /** What anybody tried to send, in order, refused or not. */
  public synchronized List<OutboundMessage> asked() {
    return List.copyOf(asked);
  }

  /** What really left for the contacts, oldest first. */
  public synchronized List<ProviderMessage> sent() {
    return history.outbound();
  }

  /** Something the provider has on record: what a contact wrote, or a message with a new status. */
  public synchronized void record(ProviderMessage message) {
    history.put(message);
  }

  /** A file that the provider keeps. */
  public synchronized void keep(Attachment attachment, byte[] bytes) {
    files.put(attachment.location(), bytes.clone());
  }

  @Override
  public synchronized SendReceipt send(OutboundMessage message) {
    asked.add(message);
    Fault fault = faults.poll();
    if (fault != null && !fault.accepted()) {
      throw fault.failure();
    }
    SendReceipt receipt = accept(message);
    if (fault != null) {
      throw fault.failure();
    }
    return receipt;
  }

  @Override
  public synchronized HistoryPage history(HistoryQuery query) {
    failReading();
    if (query.page().filter(mark -> !mark.matches("\\d+")).isPresent()) {
      throw failure(Outcome.REFUSED, "20404", Duration.ZERO);
    }
    pagesRead++;
    return history.page(query);
  }

  @Override
  public synchronized Optional<ProviderMessage> find(ProviderId id) {
    failReading();
    lookedUp.add(id);
    return history.find(id);
  }

  @Override
  public synchronized Media open(Attachment attachment) {
    byte[] bytes = files.get(attachment.location());
    if (bytes == null) {
      throw failure(Outcome.REFUSED, "404", Duration.ZERO);
    }
    return new Media(
        new ByteArrayInputStream(bytes), attachment.mediaType(), OptionalLong.of(bytes.length));
  }

  private void failReading() {
    MessagingException planned = readingFaults.poll();
    if (planned != null) {
      throw planned;
    }
    if (readingRefused) {
      throw failure(Outcome.REFUSED, "20003", Duration.ZERO);
    }
  }

  private SendReceipt accept(OutboundMessage message) {
    ProviderId id = new ProviderId("SM%032x".formatted(history.size() + 1));
    SendReceipt receipt = new SendReceipt(id, DeliveryStatus.QUEUED, clock.instant());
    history.put(new ProviderMessage(message.to(), asTheProviderTellsIt(message, receipt)));
    return receipt;
  }

  /**
   * The provider knows neither our id nor who of the team wrote, tells whole seconds, and has its
   * own idea of what a file is, or none.
   */
  private static Message asTheProviderTellsIt(OutboundMessage message, SendReceipt receipt) {
    Timing timing = Timing.stated(receipt.at().truncatedTo(ChronoUnit.SECONDS));
    return Message.fresh(
        new MessageId(receipt.id().value()),
        Sender.bot(),
        asTheProviderSeesIt(message.content()),
        Delivery.of(receipt.status()),
        Origin.provider(receipt.id(), timing, Arrival.RECOVERED));
  }

  private static Content asTheProviderSeesIt(Content content) {
    return content.attachments().isEmpty()
        ? content
        : new Content(ContentKind.UNKNOWN, content.text(), List.of(), Map.of());
  }

  private static MessagingException failure(Outcome outcome, String code, Duration retryAfter) {
    return new MessagingException(
        outcome, new DeliveryFailure(code, "as planned by the test"), retryAfter, null);
  }

  private record Fault(boolean accepted, MessagingException failure) {}
}
