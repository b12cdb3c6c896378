package co.com.bsl.inbox.application.privacy;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredInbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Origins;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import co.com.bsl.inbox.testkit.fake.InMemoryConversationStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A contact is taken out whole, and what was erased never returns. */
class PrivacyTest {
  private static final Actor OPERATOR = Actor.console("ops");
  private final Clinic clinic = new Clinic();

  @Test
  void whatWasErasedDoesNotComeBackFromTheProvider() {
    Message hello = inbound("hola").sid("SM1").at(9, 0).build();
    clinic.receives(ANNA, hello);
    clinic.provider.record(new ProviderMessage(ANNA, hello));
    clinic.provider.record(
        new ProviderMessage(ANNA, inbound("nunca llegó").sid("SM2").at(8, 0).build()));
    clinic.clock.pass(Duration.ofMinutes(5));

    erased();
    clinic.catchesUp();

    assertThat(clinic.row()).isEmpty();
  }

  @Test
  void whatTheContactWritesAfterwardsIsANewConversation() {
    Message hello = inbound("hola").sid("SM1").at(9, 0).build();
    clinic.receives(ANNA, hello);
    ConversationId before = clinic.row().orElseThrow().conversation().id();
    clinic.clock.pass(Duration.ofMinutes(5));
    erased();

    Message again = inbound("otra vez yo").sid("SM2").at(clinic.clock.instant()).build();
    clinic.receives(ANNA, again);
    clinic.provider.record(new ProviderMessage(ANNA, hello));
    clinic.provider.record(new ProviderMessage(ANNA, again));
    clinic.catchesUp();

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("otra vez yo");
    assertThat(clinic.row().orElseThrow().conversation().id()).isNotEqualTo(before);
  }

  @Test
  void whatWasErasedDoesNotComeBackFromTheSecondRecord() {
    clinic.mirror.append(ANNA, "Anna Ruiz", mirroredInbound("hola").at(9, 0).build());
    clinic.mirror.writeNotes(ANNA, new Notes("alérgica"));
    clinic.readMirror.read(ANNA);
    clinic.clock.pass(Duration.ofMinutes(5));
    erased();

    clinic.readMirror.read(ANNA);
    assertThat(clinic.row()).isEmpty();

    clinic.mirror.append(
        ANNA, "Anna Ruiz", mirroredInbound("soy yo").at(clinic.clock.instant()).build());
    clinic.readMirror.read(ANNA);
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("escribió de nuevo"));
    clinic.worksOffMirror();
    clinic.readMirror.read(ANNA);

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("soy yo");
    assertThat(clinic.row().orElseThrow().conversation().contact().name()).isEmpty();
    assertThat(clinic.row().orElseThrow().conversation().notes().value().text())
        .isEqualTo("escribió de nuevo");
  }

  @Test
  void nameAndNotesDoNotComeBackFromARecordThatHoldsNoMessages() {
    clinic.mirror.append(ANNA, "Anna Ruiz", mirroredInbound("hola").at(9, 0).build());
    clinic.readMirror.read(ANNA);
    clinic.clock.pass(Duration.ofMinutes(5));
    erased();
    InMemoryConversationStore emptied = new InMemoryConversationStore();
    emptied.writeNotes(ANNA, new Notes("alérgica"));

    clinic.reading(emptied).read(ANNA);

    assertThat(clinic.row()).isEmpty();
  }

  @Test
  void whatWasErasedDoesNotComeBackUnderATimeReadInTheOtherZone() {
    Message hello = mirroredInbound("hola").at(9, 0).build();
    Timing ahead = Timing.zoneless(hello.at().plus(Duration.ofHours(5)), hello.at());
    Origin told = Origin.mirror("contact", hello.content().wording(), ahead);
    clinic.mirror.append(ANNA, "Anna Ruiz", hello.withOrigins(Origins.of(told)));
    clinic.readMirror.read(ANNA);
    clinic.clock.pass(Duration.ofMinutes(5));
    erased();

    clinic.readMirror.read(ANNA);

    assertThat(clinic.row()).isEmpty();
  }

  @Test
  void aSecondRecordThatWasErasedTooIsBelievedAgain() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.clock.pass(Duration.ofMinutes(5));
    erased();
    clinic.mirror.append(
        ANNA, "Anna Ruiz", mirroredInbound("soy yo").at(clinic.clock.instant()).build());

    clinic.readMirror.read(ANNA);

    assertThat(clinic.row().orElseThrow().conversation().contact().name()).isEqualTo("Anna Ruiz");
  }

  @Test
  void theReceiptNamesTheEntryThatWasWrittenWithIt() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");

    ErasureReceipt receipt = erased();

    AuditEntry entry = entries().get(entries().size() - 1);
    assertThat(receipt.entry()).isEqualTo(entry.head());
    assertThat(receipt.counts()).isEqualTo(new ErasureCounts(2, 1, 2, 0, 0, 0));
    assertThat(entry.event().action()).isEqualTo(AuditAction.ERASE);
    assertThat(entry.event().details()).containsEntry("motivo", "lo pidió");
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isZero();
    assertThat(clinic.inbox.after(clinic.inbox.latest() - 1, 1))
        .extracting(Change::kind)
        .containsExactly(Change.Kind.ERASURE);
  }

  @Test
  void aMessageThatMayBeLeavingIsWaitedFor() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");
    clinic.takes(Lane.PROVIDER);

    assertThat(erase()).isInstanceOf(ErasureOutcome.StillSending.class);
    assertThat(clinic.history()).hasSize(2);
  }

  @Test
  void nobodyCanBeErasedWhoIsNotKnownAndNothingWithoutAReason() {
    assertThat(erase()).isInstanceOf(ErasureOutcome.Unknown.class);
    assertThat(entries()).isEmpty();
    assertThatThrownBy(() -> new EraseContact.Wish(ANNA, " ", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDossierHoldsEveryMessageInOrderHoweverMany() {
    for (int n = 0; n < 450; n++) {
      clinic.receives(ANNA, inbound("m" + n).at(9 + n / 60, n % 60).build());
    }

    Dossier dossier = clinic.exportContact.open(OPERATOR, ANNA, "10.0.0.7").orElseThrow();
    List<String> texts = new ArrayList<>();
    dossier.eachMessage(message -> texts.add(message.content().text()));

    assertThat(texts).hasSize(450).startsWith("m0", "m1").endsWith("m449");
    assertThat(dossier.entry().event().client()).isEqualTo("10.0.0.7");
  }

  @Test
  void aDossierLacksNothingWhenTheContactWritesWhileItIsRead() {
    for (int n = 0; n < 250; n++) {
      clinic.receives(ANNA, inbound("m" + n).at(9 + n / 60, n % 60).build());
    }
    Dossier dossier = clinic.exportContact.open(OPERATOR, ANNA, "").orElseThrow();

    List<String> texts = new ArrayList<>();
    dossier.eachMessage(
        message -> {
          if (texts.size() < 20) {
            clinic.receives(ANNA, inbound("nuevo " + texts.size()).at(20, texts.size()).build());
          }
          texts.add(message.content().text());
        });

    assertThat(texts)
        .containsExactlyElementsOf(IntStream.range(0, 250).mapToObj(n -> "m" + n).toList());
  }

  @Test
  void aDossierTellsWhatWasDoneWithTheContactAndThatItWasTakenOut() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");

    Dossier dossier = clinic.exportContact.open(OPERATOR, ANNA, "").orElseThrow();
    List<AuditAction> actions = new ArrayList<>();
    dossier.eachEntry(entry -> actions.add(entry.event().action()));

    assertThat(actions).containsExactly(AuditAction.SEND, AuditAction.EXPORT);
  }

  @Test
  void aFileThatItsKeeperHasLostIsMissingFromADossierAndNothingElseIs() {
    clinic.receives(ANNA, inbound("hola").build());
    Attachment kept = new Attachment("https://files/1", "image/png", "foto.png");
    clinic.provider.keep(kept, new byte[] {1});

    Dossier dossier = clinic.exportContact.open(OPERATOR, ANNA, "").orElseThrow();

    assertThat(dossier.open(kept)).isPresent();
    assertThat(dossier.open(new Attachment("https://files/2", "image/png", ""))).isEmpty();
  }

  @Test
  void whoIsNotKnownHasNoDossierAndNothingIsNoted() {
    assertThat(clinic.exportContact.open(OPERATOR, ANNA, "")).isEmpty();
    assertThat(entries()).isEmpty();
  }

  private ErasureReceipt erased() {
    return ((ErasureOutcome.Erased) erase()).receipt();
  }

  private ErasureOutcome erase() {
    return clinic.eraseContact.erase(OPERATOR, new EraseContact.Wish(ANNA, "lo pidió", ""));
  }

  private List<AuditEntry> entries() {
    return clinic.inbox.following(0, AuditQuery.ALL, 1_000);
  }
}
