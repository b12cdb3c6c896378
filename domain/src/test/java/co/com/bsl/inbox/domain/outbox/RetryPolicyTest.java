package co.com.bsl.inbox.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final RetryPolicy POLICY =
      new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(4));

  @Test
  void thePauseDoublesWithEachAttempt() {
    assertThat(pause(1, 1.0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pause(2, 1.0)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pause(4, 1.0)).isEqualTo(Duration.ofSeconds(8));
  }

  @Property
  void thePauseIsSpreadOverItsSecondHalfAndNeverLongerThanTheLongest(
      @ForAll @IntRange(min = 1, max = 1000) int attempts,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double chance) {
    assertThat(pause(attempts, chance)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    assertThat(pause(attempts, chance)).isGreaterThanOrEqualTo(pause(attempts, 1.0).dividedBy(2));
  }

  @Test
  void whoAsksForALongerPauseGetsItAndAShorterOneChangesNothing() {
    Instant ours = POLICY.next(NOON, 3, 0.5);

    assertThat(POLICY.next(NOON, 3, 0.5, Optional.of(Duration.ofMinutes(5))))
        .isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    assertThat(POLICY.next(NOON, 3, 0.5, Optional.of(Duration.ofMillis(1)))).isEqualTo(ours);
    assertThat(POLICY.next(NOON, 3, 0.5, Optional.empty())).isEqualTo(ours);
  }

  @Test
  void patienceEnds() {
    assertThat(POLICY.isOver(NOON, NOON.plus(Duration.ofHours(4)))).isFalse();
    assertThat(POLICY.isOver(NOON, NOON.plus(Duration.ofHours(4)).plusMillis(1))).isTrue();
  }

  @Test
  void anAttemptThatWasTakenBeforeMayHaveHappened() {
    OutboxEntry first = entry().takenUntil(NOON.plusSeconds(60), NOON);
    OutboxEntry second = first.takenUntil(NOON.plusSeconds(160), NOON.plusSeconds(100));

    assertThat(first.mayHaveHappenedBefore(NOON)).isFalse();
    assertThat(second.mayHaveHappenedBefore(NOON.plusSeconds(100))).isTrue();
    assertThat(second.attempts()).isEqualTo(2);
  }

  @Test
  void afterAnAttemptThatSurelyDidNothingTheNextOneNeedNotLook() {
    Instant later = NOON.plusSeconds(100);
    OutboxEntry again =
        entry().takenUntil(NOON.plusSeconds(60), NOON).againAt(later).takenUntil(later, later);

    assertThat(again.mayHaveHappenedBefore(later)).isFalse();
  }

  @Test
  void anAttemptWithUnknownOutcomeStaysOpen() {
    Instant later = NOON.plusSeconds(100);
    OutboxEntry again =
        entry().takenUntil(NOON.plusSeconds(60), NOON).lookAgainAt(later).takenUntil(later, later);

    assertThat(again.mayHaveHappenedBefore(later)).isTrue();
    assertThat(again.openSince()).contains(NOON);
  }

  private static OutboxEntry entry() {
    return OutboxEntry.of(Task.SEND, new ConversationId("c"), new MessageId("m"), NOON);
  }

  private static Duration pause(int attempts, double chance) {
    return Duration.between(NOON, POLICY.next(NOON, attempts, chance));
  }
}
