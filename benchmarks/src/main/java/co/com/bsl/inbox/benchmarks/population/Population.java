package co.com.bsl.inbox.benchmarks.population;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.conversation.Conversation;
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
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Fills a store as the years would have: through the same port as the product, message by message
 * in the order of time, a few people writing much and many little. The same size gives the same
 * store.
 */
public final class Population {
  private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
  private static final long MILLIS_BETWEEN = 12_000;
  private static final int IN_A_COMMIT = 20_000;
  private static final AgentId AGENT = new AgentId("ana");

  private final Size size;
  private final SplittableRandom random = new SplittableRandom(1);
  private final Phrases phrases = new Phrases(random.split());
  private final Conversation[] conversations;

  /** A store of that size, not written yet. */
  public Population(Size size) {
    this.size = size;
    this.conversations = new Conversation[size.conversations()];
  }

  /** Writes everything, and says after each commit how many messages there are. */
  public void write(InboxPort inbox, IntConsumer progress) {
    meet(inbox);
    for (int from = 0; from < size.messages(); from += IN_A_COMMIT) {
      int first = from;
      int end = Math.min(size.messages(), from + IN_A_COMMIT);
      inbox.commit(tx -> say(tx, first, end));
      progress.accept(end);
    }
    inBatches(size.conversations(), inbox, (tx, number) -> save(tx, number));
  }

  /** Writes the conversations, in which nothing has been said. */
  public void meet(InboxPort inbox) {
    inBatches(size.conversations(), inbox, this::meet);
  }

  /** Writes one message in a commit of its own; any thread may, once all have been met. */
  public void say(InboxPort inbox, int number) {
    Conversation conversation = conversations[number % size.conversations()];
    Message message = message(number, "hola, buenas tardes");
    inbox.commit(
        tx -> {
          tx.messages().save(conversation.id(), message);
          return number;
        });
  }

  private void meet(InboxTransaction tx, int number) {
    conversations[number] = Person.conversation(number);
    save(tx, number);
  }

  private void save(InboxTransaction tx, int number) {
    tx.conversations().save(conversations[number]);
  }

  private int say(InboxTransaction tx, int first, int end) {
    for (int number = first; number < end; number++) {
      int who = who();
      Message message = message(number, phrases.next());
      tx.messages().save(conversations[who].id(), message);
      conversations[who] =
          conversations[who].withActivity(conversations[who].activity().after(message));
    }
    return end;
  }

  /** The first person writes the long conversation, evenly over the years. */
  private int who() {
    if (random.nextInt(size.messages()) < size.longest()) {
      return 0;
    }
    double skew = random.nextDouble();
    return (int) (skew * skew * size.conversations());
  }

  private Message message(int number, String text) {
    boolean inbound = number % 2 == 0;
    Instant at = END.minusMillis(MILLIS_BETWEEN * (size.messages() - number));
    ProviderId sid = new ProviderId("SM%032x".formatted(number));
    return Message.fresh(
        new MessageId("bench-m-%d".formatted(number)),
        inbound ? Sender.contact() : Sender.agent(AGENT),
        Content.text(text),
        Delivery.of(inbound ? DeliveryStatus.RECEIVED : DeliveryStatus.READ, at),
        Origin.provider(sid, Timing.stated(at), Arrival.LIVE));
  }

  private static void inBatches(int count, InboxPort inbox, Step step) {
    for (int from = 0; from < count; from += IN_A_COMMIT) {
      int first = from;
      int end = Math.min(count, from + IN_A_COMMIT);
      inbox.commit(
          tx -> {
            for (int number = first; number < end; number++) {
              step.take(tx, number);
            }
            return end;
          });
    }
  }

  /** What is done for each number. */
  private interface Step {
    void take(InboxTransaction tx, int number);
  }
}
