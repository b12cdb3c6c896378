package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The team in a map. */
public final class InMemoryAgents implements AgentDirectoryPort {
  private final Map<AgentId, Account> accounts = new HashMap<>();

  @Override
  public synchronized Optional<Account> find(AgentId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public synchronized List<Account> all() {
    return accounts.values().stream()
        .sorted(Comparator.comparing(account -> account.agent().id().value()))
        .toList();
  }

  @Override
  public synchronized boolean add(Account account) {
    return accounts.putIfAbsent(account.agent().id(), account) == null;
  }

  @Override
  public synchronized boolean setRole(AgentId id, Role role) {
    return change(id, agent -> new Agent(agent.id(), agent.name(), role, agent.active()));
  }

  @Override
  public synchronized boolean setActive(AgentId id, boolean active) {
    return change(id, agent -> new Agent(agent.id(), agent.name(), agent.role(), active));
  }

  @Override
  public synchronized void setPassword(AgentId id, String passwordHash) {
    accounts.computeIfPresent(id, (same, known) -> new Account(known.agent(), passwordHash));
  }

  private boolean change(AgentId id, UnaryOperator<Agent> change) {
    Account known = accounts.get(id);
    if (known == null) {
      return false;
    }
    Agent changed = change.apply(known.agent());
    boolean managed =
        isInCharge(changed)
            || accounts.values().stream()
                .map(Account::agent)
                .anyMatch(other -> !other.id().equals(id) && isInCharge(other));
    if (managed) {
      accounts.put(id, new Account(changed, known.passwordHash()));
    }
    return managed;
  }

  private static boolean isInCharge(Agent agent) {
    return agent.active() && agent.role() == Role.ADMINISTRATOR;
  }
}
