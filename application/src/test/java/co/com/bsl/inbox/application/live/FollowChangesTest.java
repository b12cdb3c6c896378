package co.com.bsl.inbox.application.live;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.change.Change;
import org.junit.jupiter.api.Test;

class FollowChangesTest {
  private final Clinic clinic = new Clinic();
  private final FollowChanges changes = new FollowChanges(clinic.inbox, clinic.inbox);

  @Test
  void aNewMessageIsShownWithItsConversation() {
    clinic.receives(ANNA, inbound("hola").build());

    ShownChange shown = changes.after(0, 10).get(0);

    assertThat(shown.change().kind()).isEqualTo(Change.Kind.MESSAGE);
    assertThat(shown.message().orElseThrow().content().text()).isEqualTo("hola");
    assertThat(shown.row().orElseThrow().conversation().contact().primary()).isEqualTo(ANNA);
  }

  @Test
  void whatSomebodyHasSeenIsShownAsThatReaderSeesIt() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.change.markSeen(ANNA, Clinic.MARTA, clinic.inbox.latest());

    ShownChange reading = changes.after(clinic.inbox.latest() - 1, 1).get(0);

    assertThat(reading.change().audience()).contains(MARTA);
    assertThat(reading.row().orElseThrow().unread()).isZero();
  }

  @Test
  void theLogReachesBackOnlyToWhatItKeeps() {
    clinic.receives(ANNA, inbound("uno").build());
    clinic.receives(ANNA, inbound("dos").build());
    long latest = clinic.inbox.latest();

    clinic.inbox.forgetChanges(1);
    assertThat(changes.reachesBackTo(0)).isFalse();
    assertThat(changes.reachesBackTo(1)).isTrue();

    clinic.inbox.forgetChanges(latest);
    assertThat(changes.reachesBackTo(1)).isFalse();
    assertThat(changes.reachesBackTo(latest)).isTrue();
    assertThat(changes.reachesBackTo(latest + 1)).isFalse();
  }
}
