package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.testkit.contract.people.ApiTokenContract;

final class InMemoryTokensTest implements ApiTokenContract {
  private final ApiTokenPort tokens = new InMemoryTokens();

  @Override
  public ApiTokenPort tokens() {
    return tokens;
  }
}
