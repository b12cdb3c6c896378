package co.com.bsl.inbox.application.sync;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredBot;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredInbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.conversation.Synced.State;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Origins;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.AppendResult;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MirrorTest {
  private final Clinic clinic = new Clinic();

  @Test
  void aConversationKnownToBothSidesShowsEachMessageOnceInOrder() {
    clinic.receives(ANNA, inbound("hola").at(9, 0).build());
    clinic.mirror.append(ANNA, "Anna", mirroredInbound("hola").at(9, 1).build());
    clinic.mirror.append(ANNA, "Anna", mirroredBot("soy el bot").at(9, 2).build());

    clinic.readMirror.read(ANNA);

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("hola", "soy el bot");
    assertThat(clinic.history().get(0).origins().has(Source.MIRROR)).isTrue();
  }

  @Test
  void readingAgainChangesNothing() {
    clinic.receives(ANNA, inbound("hola").at(9, 0).build());
    clinic.mirror.append(ANNA, "Anna", mirroredInbound("hola").at(9, 1).build());
    clinic.readMirror.read(ANNA);
    long announced = clinic.inbox.latest();

    clinic.readMirror.read(ANNA);

    assertThat(clinic.inbox.latest()).isEqualTo(announced);
  }

  @Test
  void whatOnlyTheSecondRecordKnowsIsHistoryNotNews() {
    clinic.mirror.append(ANNA, "Anna Ruiz", mirroredInbound("hola").at(8, 0).build());

    assertThat(clinic.readMirror.read(ANNA)).isTrue();

    assertThat(clinic.history()).hasSize(1);
    assertThat(clinic.row().orElseThrow().unread()).isZero();
    assertThat(clinic.row().orElseThrow().conversation().contact().name()).isEqualTo("Anna Ruiz");
  }

  @Test
  void nobodyKnowsANumberThatNeitherSideHas() {
    assertThat(clinic.readMirror.read(ANNA)).isFalse();
    assertThat(clinic.row()).isEmpty();
  }

  @Test
  void newsReachTheSecondRecordOnce() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    clinic.readMirror.read(ANNA);

    assertThat(clinic.worksOffMirror()).isZero();
    assertThat(clinic.mirror.open(ANNA).orElseThrow().messages()).hasSize(1);
    assertThat(clinic.history()).hasSize(1);
  }

  @Test
  void theBotSwitchIsPendingUntilTheSecondRecordHasIt() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();

    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
    assertThat(clinic.row().orElseThrow().conversation().bot().state()).isEqualTo(State.PENDING);

    clinic.worksOffMirror();
    assertThat(clinic.row().orElseThrow().conversation().bot().state()).isEqualTo(State.CONFIRMED);
    assertThat(clinic.mirror.open(ANNA).orElseThrow().bot()).isEqualTo(BotMode.STOPPED);
  }

  @Test
  void notesThatWereChangedAgainMeanwhileStayPending() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("uno"));
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("dos"));

    clinic.worksOffMirror();
    clinic.worksOffMirror();

    assertThat(clinic.mirror.open(ANNA).orElseThrow().notes()).isEqualTo(new Notes("dos"));
    assertThat(clinic.row().orElseThrow().conversation().notes().state())
        .isEqualTo(State.CONFIRMED);
  }

  @Test
  void whatTheTeamWritesIsNotOverwrittenByWhatTheRecordStillHas() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("nuevo"));

    clinic.readMirror.read(ANNA);

    assertThat(clinic.row().orElseThrow().conversation().notes().value())
        .isEqualTo(new Notes("nuevo"));
  }

  @Test
  void whatWasReadBeforeASwitchWasConfirmedDoesNotUndoIt() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    ConversationStorePort slow =
        new Hooked(
            clinic.mirror,
            () -> {
              clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
              clinic.worksOffMirror();
            });

    clinic.reading(slow).read(ANNA);

    assertThat(clinic.row().orElseThrow().conversation().bot())
        .isEqualTo(Synced.confirmed(BotMode.STOPPED));
  }

  @Test
  void aMessageThatTheSecondRecordRefusesForGoodIsKeptAndCounted() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.receives(ANNA, inbound("¿hay citas?").build());
    WriteMirror refused = clinic.writing(failing(StoreException.Cause.INCONSISTENT));

    List<String> reasons = new ArrayList<>();
    for (int attempt = 0; attempt < 5; attempt++) {
      clinic.clock.pass(Duration.ofMinutes(1));
      clinic.takes(Lane.MIRROR).forEach(entry -> refused.dispatch(entry).ifPresent(reasons::add));
    }

    assertThat(reasons).containsExactly("as planned by the test");
    assertThat(clinic.inbox.outbox(Lane.MIRROR).givenUp()).isEqualTo(1);
    clinic.worksOffMirror();
    assertThat(clinic.mirror.open(ANNA).orElseThrow().messages())
        .extracting(message -> message.content().text())
        .containsExactly("¿hay citas?");
  }

  @Test
  void oneRefusalAfterALongAbsenceIsNotBelieved() {
    clinic.receives(ANNA, inbound("hola").build());
    WriteMirror away = clinic.writing(failing(StoreException.Cause.UNAVAILABLE));
    for (int attempt = 0; attempt < 10; attempt++) {
      clinic.clock.pass(Duration.ofMinutes(1));
      clinic.takes(Lane.MIRROR).forEach(away::dispatch);
    }
    clinic.clock.pass(Duration.ofMinutes(1));

    WriteMirror refused = clinic.writing(failing(StoreException.Cause.INCONSISTENT));
    assertThat(clinic.takes(Lane.MIRROR))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(refused.dispatch(entry)).isEmpty());

    assertThat(clinic.inbox.outbox(Lane.MIRROR).givenUp()).isZero();
  }

  @Test
  void ofWhomWasErasedMeanwhileNothingIsWritten() {
    clinic.receives(ANNA, inbound("hola").build());
    OutboxEntry entry = clinic.takes(Lane.MIRROR).get(0);
    clinic.clock.pass(Duration.ofMinutes(5));
    clinic.eraseContact.erase(Actor.console("ops"), new EraseContact.Wish(ANNA, "lo pidió", ""));

    assertThat(clinic.writing(clinic.mirror).dispatch(entry)).isEmpty();

    assertThat(clinic.mirror.open(ANNA)).isEmpty();
  }

  @Test
  void whoIsErasedWhileWeWriteStaysSo() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
    OutboxEntry entry = clinic.takes(Lane.MIRROR).get(0);
    clinic.clock.pass(Duration.ofMinutes(5));
    ConversationStorePort slow =
        new Hooked(
            clinic.mirror,
            () ->
                clinic.eraseContact.erase(
                    Actor.console("ops"), new EraseContact.Wish(ANNA, "lo pidió", "")));

    assertThat(clinic.writing(slow).dispatch(entry)).isEmpty();

    assertThat(clinic.row()).isEmpty();
  }

  @Test
  void whatWouldBeSaidHoursFromNowWasToldInTheOtherZone() {
    Message hello = mirroredInbound("hola").at(8, 30).build();
    Timing ahead = Timing.zoneless(hello.at().plus(Duration.ofHours(5)), hello.at());
    Origin told = Origin.mirror("contact", hello.content().wording(), ahead);
    clinic.mirror.append(ANNA, "Anna", hello.withOrigins(Origins.of(told)));

    clinic.readMirror.read(ANNA);
    clinic.readMirror.read(ANNA);

    assertThat(clinic.history()).extracting(Message::at).containsExactly(hello.at());
  }

  @Test
  void aClockThatIsALittleAheadTellsOfNow() {
    Message hello = mirroredInbound("hola").at(clinic.clock.instant().plusSeconds(9)).build();
    clinic.mirror.append(ANNA, "Anna", hello);

    clinic.readMirror.read(ANNA);

    assertThat(clinic.history()).extracting(Message::at).containsExactly(clinic.clock.instant());
  }

  @Test
  void aSwitchThatTheSecondRecordRefusesForGoodHasFailed() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
    WriteMirror refused = clinic.writing(failing(StoreException.Cause.INCONSISTENT));

    for (int attempt = 0; attempt < 5; attempt++) {
      clinic.clock.pass(Duration.ofMinutes(1));
      clinic.takes(Lane.MIRROR).forEach(refused::dispatch);
    }

    assertThat(clinic.row().orElseThrow().conversation().bot())
        .isEqualTo(new Synced<>(BotMode.STOPPED, State.FAILED));
  }

  @Test
  void aSecondRecordThatIsAwayForDaysGetsEverythingInOrderOnce() {
    clinic.receives(ANNA, inbound("uno").at(9, 0).build());
    clinic.receives(ANNA, inbound("dos").at(9, 1).build());
    WriteMirror away = clinic.writing(failing(StoreException.Cause.UNAVAILABLE));
    for (int hour = 0; hour < 72; hour++) {
      clinic.clock.pass(Duration.ofHours(1));
      clinic.takes(Lane.MIRROR).forEach(away::dispatch);
    }
    clinic.clock.pass(Duration.ofHours(1));

    clinic.worksOffMirror();
    clinic.worksOffMirror();

    assertThat(clinic.mirror.open(ANNA).orElseThrow().messages())
        .extracting(message -> message.content().text())
        .containsExactly("uno", "dos");
    assertThat(clinic.inbox.outbox(Lane.MIRROR).givenUp()).isZero();
  }

  @Test
  void aFailureOfOurOwnStoreIsNotTakenForARefusalThere() {
    clinic.receives(ANNA, inbound("hola").build());
    OutboxEntry entry = clinic.takes(Lane.MIRROR).get(0);
    InboxPort broken =
        new InboxPort() {
          @Override
          public <R> R commit(Function<InboxTransaction, R> command) {
            throw new StoreException(StoreException.Cause.INCONSISTENT, "our disk");
          }
        };
    WriteMirror writing =
        new WriteMirror(
            clinic.mirror,
            broken,
            clinic.inbox,
            new WriteMirror.Trying(RetryPolicy.MIRRORING, clinic.clock, new Random(1)));

    assertThatThrownBy(() -> writing.dispatch(entry)).hasMessage("our disk");

    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isEqualTo(1);
    assertThat(clinic.inbox.outbox(Lane.MIRROR).givenUp()).isZero();
  }

  /** A second record that answers to nothing. */
  private static ConversationStorePort failing(StoreException.Cause cause) {
    Runnable fail =
        () -> {
          throw new StoreException(cause, "as planned by the test");
        };
    return new ConversationStorePort() {
      @Override
      public Optional<StoredConversation> open(Address address) {
        fail.run();
        return Optional.empty();
      }

      @Override
      public AppendResult append(Address address, String name, Message message) {
        fail.run();
        return AppendResult.DUPLICATE;
      }

      @Override
      public void writeNotes(Address address, Notes notes) {
        fail.run();
      }

      @Override
      public void setBotMode(Address address, BotMode mode) {
        fail.run();
      }
    };
  }

  /** A second record whose answer is on its way while something else happens. */
  private record Hooked(ConversationStorePort record, Runnable meanwhile)
      implements ConversationStorePort {
    @Override
    public Optional<StoredConversation> open(Address address) {
      Optional<StoredConversation> answer = record.open(address);
      meanwhile.run();
      return answer;
    }

    @Override
    public AppendResult append(Address address, String name, Message message) {
      return record.append(address, name, message);
    }

    @Override
    public void writeNotes(Address address, Notes notes) {
      record.writeNotes(address, notes);
    }

    @Override
    public void setBotMode(Address address, BotMode mode) {
      record.setBotMode(address, mode);
      meanwhile.run();
    }
  }
}
