package co.com.bsl.inbox.testkit.fake.people;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import co.com.bsl.inbox.testkit.contract.people.GuessRecordContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class InMemoryGuessesTest implements GuessRecordContract {
  private final GuessRecordPort guesses = new InMemoryGuesses();

  @Override
  public GuessRecordPort guesses() {
    return guesses;
  }

  @Test
  void ofPlacesTheOldestIsForgottenOnceThereAreTooMany() {
    for (int n = 0; n <= GuessRecordPort.MOST; n++) {
      guesses.welcome(new AgentId("agent" + n), OFFICE, NINE.plusSeconds(n));
    }

    assertThat(guesses.welcomedSince(new AgentId("agent0"), OFFICE, Instant.EPOCH)).isFalse();
    assertThat(guesses.welcomedSince(new AgentId("agent1"), OFFICE, Instant.EPOCH)).isTrue();
  }
}
