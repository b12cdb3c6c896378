package co.com.bsl.inbox.emulator.fault;

import static co.com.bsl.inbox.emulator.fault.FaultTarget.STATUS_CALLBACK;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.TWILIO_CREATE;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.WEBHOOK;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.WIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FaultPlanTest {
  private final FaultPlan plan = new FaultPlan();

  @Test
  void nothingGoesWrongUnlessPlanned() {
    assertThat(plan.take(WIX)).isEmpty();
  }

  @Test
  void faultsHappenInTheOrderInWhichTheyWerePlannedAndOnlyToTheirTarget() {
    plan.plan(WIX, Fault.status(500), 2);
    plan.plan(WIX, Fault.htmlPage());

    assertThat(plan.take(TWILIO_CREATE)).isEmpty();
    assertThat(plan.take(WIX)).contains(Fault.status(500));
    assertThat(plan.take(WIX)).contains(Fault.status(500));
    assertThat(plan.take(WIX)).contains(Fault.htmlPage());
    assertThat(plan.take(WIX)).isEmpty();
  }

  @Test
  void aStandingFaultHappensUntilItIsCleared() {
    plan.always(WIX, Fault.dropBefore());
    plan.take(WIX);
    plan.take(WIX);

    assertThat(plan.take(WIX)).contains(Fault.dropBefore());
    plan.clear(WIX);
    assertThat(plan.take(WIX)).isEmpty();
  }

  @Test
  void whatHasNotHappenedYetCanBeSeenAndCalledOff() {
    plan.plan(WEBHOOK, Fault.duplicate(3));
    plan.plan(TWILIO_CREATE, Fault.dropAfterAccept(), 4);
    plan.take(TWILIO_CREATE);

    assertThat(plan.pending())
        .containsExactlyInAnyOrder(
            new PlannedFault(WEBHOOK, Fault.duplicate(3), 1),
            new PlannedFault(TWILIO_CREATE, Fault.dropAfterAccept(), 3));
    plan.clear();
    assertThat(plan.pending()).isEmpty();
  }

  @Test
  void whatCannotHappenCannotBePlanned() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.plan(STATUS_CALLBACK, Fault.htmlPage()));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.plan(WIX, Fault.reorder()));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.plan(WIX, Fault.hang(), 0));
  }

  @Test
  void targetsHaveNamesOnTheWire() {
    assertThat(FaultTarget.of("status-callback")).isEqualTo(STATUS_CALLBACK);
    assertThat(TWILIO_CREATE.word()).isEqualTo("twilio-create");
  }
}
