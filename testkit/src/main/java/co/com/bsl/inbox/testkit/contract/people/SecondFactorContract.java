package co.com.bsl.inbox.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a keeper of second factors promises. */
public interface SecondFactorContract {
  /** Somebody who has one. */
  AgentId LUIS = new AgentId("luis");

  /** A keeper of none; the same at every call of one test. */
  SecondFactorPort factors();

  @Test
  default void oneIsKeptWithAllThatIsKnownOfIt() {
    SecondFactor factor = SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of("x", "y"));

    factors().save(factor);

    assertThat(factors().find(LUIS)).contains(factor);
    assertThat(factors().find(new AgentId("anna"))).isEmpty();
  }

  @Test
  default void savingAgainReplacesTheCodesToo() {
    factors().save(SecondFactor.begun(LUIS, "OLD").confirmedBy(7, Set.of("x", "y")));
    SecondFactor anew = SecondFactor.begun(LUIS, "NEW").confirmedBy(9, Set.of("z"));

    factors().save(anew);

    assertThat(factors().find(LUIS)).contains(anew);
  }

  @Test
  default void onlyWhoHasConfirmedOneIsAnOwner() {
    factors().save(SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of()));
    factors().save(SecondFactor.begun(new AgentId("anna"), "SECRET"));

    assertThat(factors().owners()).containsExactly(LUIS);
  }

  @Test
  default void aStepIsGoodOnceAndTakesAllBeforeItAlong() {
    factors().save(SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of("x")));

    assertThat(factors().useStep(LUIS, 7)).isFalse();
    assertThat(factors().useStep(LUIS, 9)).isTrue();
    assertThat(factors().useStep(LUIS, 9)).isFalse();
    assertThat(factors().useStep(LUIS, 8)).isFalse();
    assertThat(factors().useStep(new AgentId("anna"), 9)).isFalse();
    assertThat(factors().find(LUIS).orElseThrow().recoveryHashes()).containsExactly("x");
  }

  @Test
  default void aRecoveryCodeIsGoodOnce() {
    factors().save(SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of("x", "y")));

    assertThat(factors().useRecovery(LUIS, "z")).isFalse();
    assertThat(factors().useRecovery(new AgentId("anna"), "x")).isFalse();
    assertThat(factors().useRecovery(LUIS, "x")).isTrue();
    assertThat(factors().useRecovery(LUIS, "x")).isFalse();
    assertThat(factors().find(LUIS).orElseThrow().recoveryHashes()).containsExactly("y");
  }

  @Test
  default void ofManyWhoUseACodeAtOnceOneSucceeds() {
    factors().save(SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of("x")));

    assertThat(atOnce(() -> factors().useStep(LUIS, 8))).isEqualTo(1);
    assertThat(atOnce(() -> factors().useRecovery(LUIS, "x"))).isEqualTo(1);
  }

  @Test
  default void oneThatIsTakenAwayIsGoneAndMayBeTakenAwayAgain() {
    factors().save(SecondFactor.begun(LUIS, "SECRET").confirmedBy(7, Set.of("x")));

    factors().remove(LUIS);
    factors().remove(LUIS);

    assertThat(factors().find(LUIS)).isEmpty();
    assertThat(factors().useRecovery(LUIS, "x")).isFalse();
  }

  private static long atOnce(Supplier<Boolean> use) {
    return Stream.generate(() -> use).limit(8).map(CompletableFuture::supplyAsync).toList().stream()
        .filter(CompletableFuture::join)
        .count();
  }
}
