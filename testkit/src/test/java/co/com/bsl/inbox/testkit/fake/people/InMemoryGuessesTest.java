package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import co.com.bsl.inbox.testkit.contract.people.GuessRecordContract;

final class InMemoryGuessesTest implements GuessRecordContract {
  private final GuessRecordPort guesses = new InMemoryGuesses();

  @Override
  public GuessRecordPort guesses() {
    return guesses;
  }
}
