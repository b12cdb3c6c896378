package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Messaging through Twilio's REST interface; it never tries a thing twice. */
public final class TwilioMessaging implements MessagingPort {
  private final TwilioApi api;
  private final OutboundForm form;
  private final MessageReader reader;
  private final MessageList list;
  private final MediaFiles files;
  private final Clock clock;

  /**
   * Connects the parts.
   *
   * @param publicUrl where Twilio reports on messages; empty when it cannot
   */
  public TwilioMessaging(TwilioAccount account, Endpoint endpoint, String publicUrl, Clock clock) {
    this.api = new TwilioApi(account, endpoint);
    this.form = new OutboundForm(account.number(), publicUrl);
    this.reader = new MessageReader(new MediaList(api, endpoint), clock);
    this.list = new MessageList(api, reader, account.number());
    this.files = new MediaFiles(account, endpoint);
    this.clock = clock;
  }

  @Override
  public SendReceipt send(OutboundMessage message) {
    MessageRow sent = new MessageRow(api.post("Messages.json", form.of(message)));
    if (!MessageReader.isSid(sent.sid())) {
      throw Failures.unreadable("an accepted message without id", null);
    }
    return new SendReceipt(
        new ProviderId(sent.sid()),
        sent.delivery().status(),
        sent.created().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  @Override
  public HistoryPage history(HistoryQuery query) {
    return list.page(query);
  }

  @Override
  public Optional<ProviderMessage> find(ProviderId id) {
    if (!MessageReader.isSid(id.value())) {
      return Optional.empty();
    }
    try {
      String resource = "Messages/%s.json".formatted(id.value());
      return reader.read(new MessageRow(api.get(resource, Map.of())));
    } catch (MessagingException failure) {
      if (failure.failure().code().equals(Failures.NOT_FOUND)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  @Override
  public Media open(Attachment attachment) {
    return files.open(attachment);
  }
}
