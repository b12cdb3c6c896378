package co.com.bsl.inbox.testkit.contract.people;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Failures;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a record of guesses promises. */
public interface GuessRecordContract {
  /** A network. */
  Network OFFICE = Network.of("190.24.1.1");

  /** A suspect. */
  Suspect SOMEBODY = Suspect.name("luis");

  /** A record of nothing; the same at every call of one test. */
  GuessRecordPort guesses();

  @Test
  default void failuresAreCounted() {
    guesses().failed(List.of(SOMEBODY, Suspect.network(OFFICE)), NINE);
    guesses().failed(List.of(SOMEBODY), NINE.plusSeconds(1));

    assertThat(guesses().failures(SOMEBODY)).isEqualTo(new Failures(2, NINE.plusSeconds(1)));
    assertThat(guesses().failures(Suspect.network(OFFICE))).isEqualTo(new Failures(1, NINE));
    assertThat(guesses().failures(Suspect.nameFrom("luis", OFFICE))).isEqualTo(Failures.NONE);
  }

  @Test
  default void aCountBeginsAnewAfterALongTime() {
    Instant later = NINE.plus(Failures.FORGOTTEN_AFTER);
    guesses().failed(List.of(SOMEBODY), NINE);
    guesses().failed(List.of(SOMEBODY), NINE);

    guesses().failed(List.of(SOMEBODY), later);

    assertThat(guesses().failures(SOMEBODY)).isEqualTo(new Failures(1, later));
  }

  @Test
  default void noFailureIsLostWhenManyFailAtOnce() {
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 16)
            .mapToObj(
                n -> CompletableFuture.runAsync(() -> guesses().failed(List.of(SOMEBODY), NINE)))
            .toList();
    all.forEach(CompletableFuture::join);

    assertThat(guesses().failures(SOMEBODY).count()).isEqualTo(16);
  }

  @Test
  default void onlyThoseWhoAreForgivenAreForgotten() {
    guesses().failed(List.of(SOMEBODY, Suspect.network(OFFICE)), NINE);

    guesses().forgive(List.of(SOMEBODY));

    assertThat(guesses().failures(SOMEBODY)).isEqualTo(Failures.NONE);
    assertThat(guesses().failures(Suspect.network(OFFICE)).count()).isEqualTo(1);
  }

  @Test
  default void whoeverWasLetInIsKnownThereForAWhile() {
    AgentId luis = new AgentId("luis");
    guesses().welcome(luis, OFFICE, NINE);
    guesses().welcome(luis, OFFICE, NINE.plusSeconds(60));

    assertThat(guesses().welcomedSince(luis, OFFICE, NINE.plusSeconds(59))).isTrue();
    assertThat(guesses().welcomedSince(luis, OFFICE, NINE.plusSeconds(60))).isFalse();
    assertThat(guesses().welcomedSince(luis, Network.of("::1"), Instant.EPOCH)).isFalse();
    assertThat(guesses().welcomedSince(new AgentId("anna"), OFFICE, Instant.EPOCH)).isFalse();
  }
}
