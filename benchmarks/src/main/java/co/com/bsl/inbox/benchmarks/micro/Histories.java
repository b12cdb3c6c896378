package co.com.bsl.inbox.benchmarks.micro;

import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Two records of one history, as the provider and the second record tell it. */
final class Histories {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private Histories() {}

  /** So many messages, each told by both, in no order; every tenth says what others say too. */
  static List<Message> toldTwice(int messages) {
    List<Message> accounts = new ArrayList<>();
    for (int number = 0; number < messages; number++) {
      Content content = Content.text(number % 10 == 0 ? "ok" : "mensaje número " + number);
      Instant at = BEGIN.plusSeconds(90L * number);
      accounts.add(account(content, provider(number, at), "p" + number));
      accounts.add(account(content, mirror(content, at.plusSeconds(2)), "m" + number));
    }
    Collections.shuffle(accounts, new Random(1));
    return List.copyOf(accounts);
  }

  private static Message account(Content content, Origin origin, String id) {
    return Message.fresh(
        new MessageId(id), Sender.contact(), content, Delivery.of(DeliveryStatus.RECEIVED), origin);
  }

  private static Origin provider(int number, Instant at) {
    ProviderId id = new ProviderId("SM%032x".formatted(number));
    return Origin.provider(id, Timing.stated(at), Arrival.LIVE);
  }

  private static Origin mirror(Content content, Instant at) {
    return Origin.mirror("CONTACT", content.wording(), Timing.stated(at));
  }
}
