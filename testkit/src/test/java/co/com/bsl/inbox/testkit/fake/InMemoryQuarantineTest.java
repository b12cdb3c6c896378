package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.testkit.contract.QuarantineContract;

/** Calls put aside in a map keep what the contract promises. */
final class InMemoryQuarantineTest implements QuarantineContract {
  private final QuarantinePort quarantine = new InMemoryQuarantine();

  @Override
  public QuarantinePort quarantine() {
    return quarantine;
  }
}
