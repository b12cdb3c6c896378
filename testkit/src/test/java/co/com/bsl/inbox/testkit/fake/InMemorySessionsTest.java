package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.people.SessionPort;
import co.com.bsl.inbox.testkit.contract.SessionContract;

/** Sessions in a map keep what sessions promise. */
final class InMemorySessionsTest implements SessionContract {
  private final SessionPort sessions = new InMemorySessions();

  @Override
  public SessionPort sessions() {
    return sessions;
  }
}
