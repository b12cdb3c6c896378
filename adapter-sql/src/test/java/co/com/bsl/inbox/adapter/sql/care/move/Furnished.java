package co.com.bsl.inbox.adapter.sql.care.move;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.care.Filled;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A store in which every table has rows, written by its own ports, with odd texts among them. */
record Furnished(SqlAdapter store) {
  private static final Network OFFICE = Network.of("190.24.1.1");
  private static final Address GONE = Conversations.number(9_999_999);

  /** Puts all of it into an empty store. */
  static void with(SqlAdapter store) {
    Filled.with(store);
    Furnished furnished = new Furnished(store);
    furnished.conversations();
    furnished.team();
    furnished.heldCalls();
    furnished.commit(Furnished::trail);
    furnished.commit(Furnished::erase);
    furnished.giveUp();
    furnished.instances();
  }

  private void conversations() {
    for (int place = 0; place < OddTexts.ALL.size(); place++) {
      String text = OddTexts.ALL.get(place);
      Address address = Conversations.number(place);
      keep(Conversations.named(text, address), inbound(text).at(10, place).build());
      store.drafts().keep(new Draft(idOf(address), MARTA, "borrador " + text));
    }
    keep(Conversations.with(GONE), inbound("olvídenme").build());
  }

  private void keep(Conversation conversation, Message message) {
    commit(
        tx -> {
          tx.conversations()
              .save(conversation.withActivity(conversation.activity().after(message)));
          long sequence = tx.announce(Change.message(conversation.id(), message.id(), List.of()));
          tx.messages().save(conversation.id(), message.storedAs(sequence));
        });
  }

  private void team() {
    store
        .agents()
        .add(new Account(new Agent(MARTA, "Marta \"la jefa\"", Role.AGENT, true), "h\\1"));
    store
        .agents()
        .add(new Account(new Agent(new AgentId("luis"), "", Role.SUPERVISOR, false), "h2"));
    Grant grant = new Grant("Informe ☀", Set.of(Right.READ, Right.SEE_METRICS), Optional.empty());
    store.people().tokens().add(new ApiToken("hash", MARTA, grant, NINE, Optional.of(NINE)));
    SecondFactor factor = SecondFactor.begun(MARTA, "SECRET").confirmedBy(7, Set.of("x", "y"));
    store.people().factors().save(factor);
    store.people().guesses().failed(List.of(Suspect.name("luis"), Suspect.network(OFFICE)), NINE);
    store.people().guesses().welcome(MARTA, OFFICE, NINE);
  }

  private void heldCalls() {
    Rejection why = new Rejection(Rejection.Reason.WRONG_SIGNATURE, "https://a.example/x?y=1");
    Map<String, String> headers = Map.of("x-some-signature", "a\"b\\c");
    for (String body : List.of("Body=%C2%BF&n=\\N", "línea\nlínea")) {
      RawCall call = new RawCall("/webhook", "id=1", headers, body, "198.51.100.7");
      store.quarantine().keep(HeldCall.fresh(call, why, NINE));
    }
    HeldCall newest = store.quarantine().list(Optional.empty(), 1).items().get(0);
    store.quarantine().settle(newest.id(), new Replay(NINE, MARTA, Replay.Result.MESSAGE));
  }

  private static void trail(InboxTransaction tx) {
    for (AuditAction action : List.of(AuditAction.SIGN_IN, AuditAction.SEND, AuditAction.SEARCH)) {
      tx.audit()
          .append(
              AuditEvent.of(NINE, AuditActor.agent(MARTA), action)
                  .in(idOf(ANNA))
                  .with("ñandú", "a\"b\\c\0d 😀")
                  .from("10.0.0.7"));
    }
    Delivery sent = Delivery.of(DeliveryStatus.SENT);
    tx.reports().park(new DeliveryReport(new ProviderId("SM9"), Optional.empty(), sent), NINE);
  }

  private static void erase(InboxTransaction tx) {
    tx.erasures().erase(idOf(GONE), NINE);
    tx.announce(Change.erasure(idOf(GONE)));
  }

  private void instances() {
    store.shared().leases().take("catch-up", "one \\ of two", NINE, NINE.plusSeconds(30));
    store.shared().presence().seen(new Sighting(MARTA, "Marta", ANNA, true, NINE), NINE);
    commit(tx -> tx.outbox().begun(Lane.PROVIDER, new Beginnings(NINE, 3)));
  }

  /** What was begun last is given up, so that the highest number of all is no longer waiting. */
  void giveUp() {
    Instant late = NINE.plusSeconds(7_200);
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_BOT, idOf(LUIS), late)));
    commit(
        tx ->
            tx.outbox().claim(Lane.MIRROR, late, late.plusSeconds(60), 10).stream()
                .filter(entry -> entry.task() == Task.MIRROR_BOT)
                .forEach(entry -> tx.outbox().giveUp(entry, "refused\tfor good", late)));
  }

  private void commit(Consumer<InboxTransaction> command) {
    store
        .inbox()
        .commit(
            tx -> {
              command.accept(tx);
              return null;
            });
  }
}
