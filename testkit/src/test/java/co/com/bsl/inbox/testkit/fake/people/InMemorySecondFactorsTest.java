package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import co.com.bsl.inbox.testkit.contract.people.SecondFactorContract;

final class InMemorySecondFactorsTest implements SecondFactorContract {
  private final SecondFactorPort factors = new InMemorySecondFactors();

  @Override
  public SecondFactorPort factors() {
    return factors;
  }
}
