package co.com.bsl.inbox.testkit.fake.shared;

import co.com.bsl.inbox.domain.port.shared.LeasePort;
import co.com.bsl.inbox.testkit.contract.shared.LeaseContract;

final class InMemoryLeasesTest implements LeaseContract {
  private final LeasePort leases = new InMemoryLeases();

  @Override
  public LeasePort leases() {
    return leases;
  }
}
