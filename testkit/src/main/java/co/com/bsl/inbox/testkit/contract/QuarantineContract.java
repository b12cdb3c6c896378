package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a keeper of calls that were not believed promises. */
public interface QuarantineContract {

  /** A keeper of none; the same at every call of one test. */
  QuarantinePort quarantine();

  @Test
  default void aCallIsKeptAsItCame() {
    HeldCall call = call("Body=%C2%BFQu%C3%A9%3F&Body=&ñandú=😀", NINE);

    quarantine().keep(call);

    assertThat(quarantine().find(call.id())).contains(call);
    assertThat(quarantine().find(call("other", NINE).id())).isEmpty();
  }

  @Test
  default void theSameCallAgainIsCountedAndBecomesTheNewest() {
    quarantine().keep(call("one", NINE));
    quarantine().keep(call("two", NINE.plusSeconds(1)));

    quarantine().keep(call("one", NINE.plusSeconds(2)));

    assertThat(all()).extracting(held -> held.call().body()).containsExactly("one", "two");
    assertThat(all().get(0).times()).isEqualTo(2);
    assertThat(all().get(0).at()).isEqualTo(NINE.plusSeconds(2));
  }

  @Test
  default void theListIsReadPageByPageNewestFirst() {
    for (int n = 1; n <= 5; n++) {
      quarantine().keep(call("call " + n, NINE.plusSeconds(n)));
    }

    Page<HeldCall> first = quarantine().list(Optional.empty(), 2);
    Page<HeldCall> second = quarantine().list(first.next(), 2);
    Page<HeldCall> third = quarantine().list(second.next(), 2);

    assertThat(bodies(first)).containsExactly("call 5", "call 4");
    assertThat(bodies(second)).containsExactly("call 3", "call 2");
    assertThat(bodies(third)).containsExactly("call 1");
    assertThat(third.next()).isEmpty();
  }

  @Test
  default void aCursorThatWasNeverGivenIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> quarantine().list(Optional.of("x"), 2));
  }

  @Test
  default void aReplayIsNotedOnce() {
    HeldCall call = call("one", NINE);
    Replay first = replay("root", Replay.Result.MESSAGE);
    quarantine().keep(call);

    assertThat(quarantine().settle(call.id(), first)).isTrue();
    assertThat(quarantine().settle(call.id(), replay("eva", Replay.Result.NOTHING))).isFalse();

    assertThat(quarantine().find(call.id()).orElseThrow().replay()).contains(first);
  }

  @Test
  default void aCallThatWasReplayedAndComesAgainStaysReplayed() {
    HeldCall call = call("one", NINE);
    quarantine().keep(call);
    quarantine().settle(call.id(), replay("root", Replay.Result.REPORT));

    quarantine().keep(call);

    assertThat(quarantine().find(call.id()).orElseThrow().replay()).isPresent();
  }

  @Test
  default void whatIsDroppedIsGoneAndMayBeDroppedAgain() {
    HeldCall call = call("one", NINE);
    quarantine().keep(call);
    quarantine().keep(call("two", NINE));

    quarantine().drop(call.id());
    quarantine().drop(call.id());

    assertThat(all()).extracting(held -> held.call().body()).containsExactly("two");
    assertThat(quarantine().settle(call.id(), replay("root", Replay.Result.MESSAGE))).isFalse();
  }

  @Test
  default void whatIsTooOldIsForgotten() {
    quarantine().keep(call("old", NINE));
    quarantine().keep(call("new", NINE.plusSeconds(10)));

    quarantine().forget(NINE.plusSeconds(5), 100);

    assertThat(all()).extracting(held -> held.call().body()).containsExactly("new");
  }

  @Test
  default void theOldestBeyondTheNumberAreForgotten() {
    for (int n = 1; n <= 5; n++) {
      quarantine().keep(call("call " + n, NINE));
    }

    quarantine().forget(NINE.minusSeconds(1), 2);
    quarantine().forget(NINE.minusSeconds(1), 2);

    assertThat(all()).extracting(held -> held.call().body()).containsExactly("call 5", "call 4");
  }

  private List<HeldCall> all() {
    return quarantine().list(Optional.empty(), 100).items();
  }

  private static List<String> bodies(Page<HeldCall> page) {
    return page.items().stream().map(held -> held.call().body()).toList();
  }

  private static HeldCall call(String body, Instant at) {
    RawCall raw =
        new RawCall(
            "/webhook/twilio", "id=1", Map.of("x-some-signature", "x="), body, "198.51.100.7");
    Rejection rejection =
        new Rejection(Rejection.Reason.WRONG_SIGNATURE, "https://a.example/webhook/twilio?id=1");
    return HeldCall.fresh(raw, rejection, at);
  }

  private static Replay replay(String by, Replay.Result result) {
    return new Replay(NINE.plusSeconds(60), new AgentId(by), result);
  }
}
