package co.com.bsl.inbox.testkit.contract.privacy;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import co.com.bsl.inbox.domain.privacy.ErasureMark;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.testkit.contract.inbox.InboxUnderTest;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store promises about erasing a contact. */
public interface ErasureContract extends InboxUnderTest {
  /** Anna's other address. */
  Address ANNA_TOO = Address.parse("CO.4566546130240823");

  /** The same store's drafts. */
  DraftPort drafts();

  /** The same store's calls kept aside. */
  QuarantinePort calls();

  @Test
  default void nothingOfTheConversationIsLeft() {
    Message written = keep(ANNA, inbound("mi diagnóstico").sid("SM1").id("m1"));
    keep(ANNA, outbound("entendido").id("m2"));
    commit(tx -> tx.conversations().markSeen(idOf(ANNA), MARTA, written.sequence()));
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_NOTES, idOf(ANNA), NINE)));
    commit(tx -> tx.reports().park(report(written), NINE));

    ErasureCounts counts = erase(ANNA);

    assertThat(counts).isEqualTo(new ErasureCounts(2, 1, 1, 1, 1, 0));
    assertThat(view().find(ANNA, MARTA)).isEmpty();
    assertThat(view().messages(List.of(written.id()))).isEmpty();
    assertThat(view().timeline(idOf(ANNA), Optional.empty(), 10).items()).isEmpty();
    assertThat(view().search("diagnostico", 10)).isEmpty();
    assertThat(view().list(Conversations.list(ConversationFilter.ALL, "1234567")).items())
        .isEmpty();
    assertThat(view().outbox(Lane.MIRROR).pending()).isZero();
    assertThat(changes().after(0, 10)).isEmpty();
    assertThat(inbox().<List<DeliveryReport>>commit(tx -> tx.reports().take(new ProviderId("SM9"))))
        .isEmpty();
  }

  @Test
  default void whatWasBegunToBeWrittenToThemGoesToo() {
    begin(ANNA);
    begin(LUIS);
    drafts().keep(new Draft(idOf(ANNA), MARTA, "su diagnóstico"));
    drafts().keep(new Draft(idOf(LUIS), MARTA, "buenas tardes"));

    assertThat(erase(ANNA).besides()).isEqualTo(1);

    assertThat(drafts().of(MARTA)).extracting(Draft::conversation).containsExactly(idOf(LUIS));
  }

  @Test
  default void callsKeptAsideInWhichTheyStandGoToo() {
    save(Conversations.with(ANNA).withContact(new Contact(List.of(ANNA, ANNA_TOO), "Anna")));
    calls().keep(call("", "From=whatsapp%3A%2B" + ANNA.plain() + "&Body=me+duele"));
    calls().keep(call("To=whatsapp:" + ANNA.value(), ""));
    calls().keep(call("", "From=" + ANNA_TOO.value()));
    calls().keep(call("", "From=whatsapp%3A%2B" + LUIS.plain() + "&Body=hola"));

    assertThat(erase(ANNA).besides()).isEqualTo(3);

    assertThat(calls().list(Optional.empty(), 10).items())
        .singleElement()
        .satisfies(held -> assertThat(held.call().body()).contains(LUIS.plain()));
  }

  @Test
  default void whatWasGivenUpGoesToo() {
    begin(ANNA);
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_NOTES, idOf(ANNA), NINE)));
    commit(
        tx ->
            tx.outbox()
                .claim(Lane.MIRROR, NINE, NINE.plusSeconds(60), 1)
                .forEach(entry -> tx.outbox().giveUp(entry, "refused", NINE)));
    assertThat(view().outbox(Lane.MIRROR).givenUp()).isEqualTo(1);

    assertThat(erase(ANNA).besides()).isEqualTo(1);

    assertThat(view().outbox(Lane.MIRROR).givenUp()).isZero();
  }

  @Test
  default void othersKeepEverything() {
    keep(ANNA, inbound("hola"));
    Message kept = keep(LUIS, inbound("hola"));
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.SEND, idOf(LUIS), kept.id(), NINE)));

    erase(ANNA);

    assertThat(view().search("hola", 10)).hasSize(1);
    assertThat(row(LUIS).last()).contains(kept);
    assertThat(view().outbox(Lane.PROVIDER).pending()).isEqualTo(1);
    assertThat(mark(LUIS)).isEmpty();
  }

  @Test
  default void everyAddressOfTheContactIsMarked() {
    Conversation two =
        Conversations.with(ANNA).withContact(new Contact(List.of(ANNA, ANNA_TOO), "Anna"));
    save(two);

    erase(ANNA);

    assertThat(mark(ANNA)).contains(new ErasureMark(NINE));
    assertThat(mark(ANNA_TOO)).contains(new ErasureMark(NINE));
  }

  @Test
  default void theLatestErasureCounts() {
    begin(ANNA);
    erase(ANNA);
    begin(ANNA);

    Instant later = NINE.plusSeconds(60);
    commit(tx -> tx.erasures().erase(idOf(ANNA), later));

    assertThat(mark(ANNA)).contains(new ErasureMark(later));
  }

  @Test
  default void whatIsNotThereCannotBeErased() {
    assertThat(erase(ANNA)).isEqualTo(ErasureCounts.NONE);
    assertThat(mark(ANNA)).isEmpty();
  }

  @Test
  default void aConversationThatBeginsAnewIsFoundAgain() {
    keep(ANNA, inbound("antes").sid("SM1"));
    erase(ANNA);

    keep(ANNA, inbound("después").sid("SM2"));

    assertThat(view().timeline(idOf(ANNA), Optional.empty(), 10).items()).hasSize(1);
    assertThat(view().search("despues", 10)).hasSize(1);
    assertThat(view().search("antes", 10)).isEmpty();
    assertThat(row(ANNA).conversation().activity().inbound()).isEqualTo(1);
  }

  @Test
  default void whatIsToBeDoneForAConversationIsToldInOrder() {
    keep(ANNA, outbound("uno").id("m1"));
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_BOT, idOf(ANNA), NINE)));
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_NOTES, idOf(ANNA), NINE)));
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_NOTES, idOf(LUIS), NINE)));

    assertThat(inbox().<List<OutboxEntry>>commit(tx -> tx.outbox().of(idOf(ANNA))))
        .extracting(OutboxEntry::task)
        .containsExactly(Task.MIRROR_BOT, Task.MIRROR_NOTES);
  }

  private ErasureCounts erase(Address address) {
    return inbox().commit(tx -> tx.erasures().erase(idOf(address), NINE));
  }

  private Optional<ErasureMark> mark(Address address) {
    return inbox().commit(tx -> tx.erasures().at(address));
  }

  private static HeldCall call(String query, String body) {
    RawCall raw = new RawCall("/webhook", query, Map.of(), body, "10.0.0.7");
    return HeldCall.fresh(
        raw, new Rejection(Rejection.Reason.WRONG_SIGNATURE, "https://inbox.example"), NINE);
  }

  private static DeliveryReport report(Message message) {
    return new DeliveryReport(
        new ProviderId("SM9"), Optional.of(message.id()), Delivery.of(DeliveryStatus.SENT));
  }
}
