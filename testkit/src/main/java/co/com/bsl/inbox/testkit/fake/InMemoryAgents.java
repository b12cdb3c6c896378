package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The team in a map. */
public final class InMemoryAgents implements AgentDirectoryPort {
  private final Map<AgentId, Account> accounts = new ConcurrentHashMap<>();

  @Override
  public Optional<Account> find(AgentId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public List<Account> all() {
    return accounts.values().stream()
        .sorted(Comparator.comparing(account -> account.agent().id().value()))
        .toList();
  }

  @Override
  public void save(Account account) {
    accounts.put(account.agent().id(), account);
  }
}
