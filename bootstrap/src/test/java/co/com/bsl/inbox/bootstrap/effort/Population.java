package co.com.bsl.inbox.bootstrap.effort;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * So many conversations of three messages, the first of them a long one. Messages were sent by
 * turns from the contact and from us, and ours are on their way.
 */
record Population(int conversations, int longest) {
  static final Population SMALL = new Population(10, 40);
  static final Population LARGE = new Population(1_000, 400);

  private static final int USUAL = 3;
  private static final AgentId AGENT = new AgentId("ana");

  /** The number of a person, as callers write it. */
  static String number(int person) {
    return "573%09d".formatted(person);
  }

  /** What the provider calls a message of the first person; every other one is ours. */
  static String sid(int place) {
    return sid(0, place);
  }

  void settleIn(InboxPort inbox, Instant now) {
    inbox.commit(
        tx -> {
          for (int person = conversations - 1; person >= 0; person--) {
            settle(tx, person, now.minusSeconds(person + 1).truncatedTo(ChronoUnit.SECONDS));
          }
          return null;
        });
  }

  private void settle(InboxTransaction tx, int person, Instant latest) {
    Conversation conversation =
        Conversation.with(
            new ConversationId("person-" + person),
            new Contact(List.of(Address.parse("+" + number(person))), "Ana " + person));
    tx.conversations().save(conversation);
    int messages = person == 0 ? longest : USUAL;
    for (int place = 0; place < messages; place++) {
      Message message = message(person, place, latest.minusSeconds(messages - place));
      tx.messages().save(conversation.id(), message);
      conversation = conversation.withActivity(conversation.activity().after(message));
    }
    tx.conversations().save(conversation);
  }

  private static Message message(int person, int place, Instant at) {
    boolean ours = place % 2 == 1;
    return Message.fresh(
        new MessageId("m-%d-%d".formatted(person, place)),
        ours ? Sender.agent(AGENT) : Sender.contact(),
        Content.text("hola, buenas tardes, número %d".formatted(place)),
        Delivery.of(ours ? DeliveryStatus.SENT : DeliveryStatus.RECEIVED, at),
        Origin.provider(new ProviderId(sid(person, place)), Timing.stated(at), Arrival.LIVE));
  }

  private static String sid(int person, int place) {
    return "SM%016x%016x".formatted(person, place);
  }
}
