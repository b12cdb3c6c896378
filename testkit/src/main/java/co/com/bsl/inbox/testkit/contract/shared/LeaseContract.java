package co.com.bsl.inbox.testkit.contract.shared;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.port.shared.LeasePort;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What leases promise. */
public interface LeaseContract {
  /** When a lease that is taken at nine is over. */
  Instant OVER = NINE.plusSeconds(30);

  /** Nobody has anything; the same at every call of one test. */
  LeasePort leases();

  @Test
  default void whatOneHasNobodyElseGets() {
    assertThat(leases().take("history", "one", NINE, OVER)).isTrue();

    assertThat(leases().take("history", "other", NINE, OVER)).isFalse();
    assertThat(leases().take("history", "other", OVER.minusMillis(1), OVER)).isFalse();
  }

  @Test
  default void eachWorkHasAHolderOfItsOwn() {
    leases().take("history", "one", NINE, OVER);

    assertThat(leases().take("tidying", "other", NINE, OVER)).isTrue();
  }

  @Test
  default void whoeverRenewsKeepsItForAsLongAsThat() {
    leases().take("history", "one", NINE, OVER);

    assertThat(leases().take("history", "one", NINE.plusSeconds(10), OVER.plusSeconds(10)))
        .isTrue();

    assertThat(leases().take("history", "other", OVER, OVER.plusSeconds(30))).isFalse();
  }

  @Test
  default void whoeverDoesNotRenewLosesItWhenItIsOver() {
    leases().take("history", "one", NINE, OVER);

    assertThat(leases().take("history", "other", OVER, OVER.plusSeconds(30))).isTrue();
    assertThat(leases().take("history", "one", OVER, OVER.plusSeconds(30))).isFalse();
  }

  @Test
  default void whatIsGivenBackAnybodyGets() {
    leases().take("history", "one", NINE, OVER);

    leases().release("history", "one");

    assertThat(leases().take("history", "other", NINE, OVER)).isTrue();
  }

  @Test
  default void nobodyGivesBackWhatAnotherHas() {
    leases().take("history", "one", NINE, OVER);

    leases().release("history", "other");

    assertThat(leases().take("history", "other", NINE, OVER)).isFalse();
  }

  @Test
  default void ofManyWhoAskAtOnceOneGetsIt() {
    List<CompletableFuture<Boolean>> all =
        IntStream.range(0, 16)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> leases().take("history", "holder" + n, NINE, OVER)))
            .toList();

    assertThat(all).map(CompletableFuture::join).containsOnlyOnce(true);
  }
}
