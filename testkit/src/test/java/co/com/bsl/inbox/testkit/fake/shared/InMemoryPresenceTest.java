package co.com.bsl.inbox.testkit.fake.shared;

import co.com.bsl.inbox.domain.port.shared.PresencePort;
import co.com.bsl.inbox.testkit.contract.shared.PresenceContract;

final class InMemoryPresenceTest implements PresenceContract {
  private final PresencePort presence = new InMemoryPresence();

  @Override
  public PresencePort presence() {
    return presence;
  }
}
