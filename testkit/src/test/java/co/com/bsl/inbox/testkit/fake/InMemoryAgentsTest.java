package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.testkit.contract.AgentDirectoryContract;

/** The team in a map keeps what a directory promises. */
final class InMemoryAgentsTest implements AgentDirectoryContract {
  private final AgentDirectoryPort agents = new InMemoryAgents();

  @Override
  public AgentDirectoryPort agents() {
    return agents;
  }
}
