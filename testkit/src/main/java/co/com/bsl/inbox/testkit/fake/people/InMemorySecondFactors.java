package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Second factors in a map. */
public final class InMemorySecondFactors implements SecondFactorPort {
  private final Map<AgentId, SecondFactor> factors = new HashMap<>();

  @Override
  public synchronized Optional<SecondFactor> find(AgentId owner) {
    return Optional.ofNullable(factors.get(owner));
  }

  @Override
  public synchronized void save(SecondFactor factor) {
    factors.put(factor.owner(), factor);
  }

  @Override
  public synchronized boolean useStep(AgentId owner, long step) {
    Optional<SecondFactor> before = find(owner).filter(factor -> factor.lastStep() < step);
    before.ifPresent(
        factor ->
            save(
                new SecondFactor(
                    owner, factor.secret(), factor.confirmed(), step, factor.recoveryHashes())));
    return before.isPresent();
  }

  @Override
  public synchronized boolean useRecovery(AgentId owner, String hash) {
    Optional<SecondFactor> before =
        find(owner).filter(factor -> factor.recoveryHashes().contains(hash));
    before.ifPresent(factor -> save(without(factor, hash)));
    return before.isPresent();
  }

  @Override
  public synchronized void remove(AgentId owner) {
    factors.remove(owner);
  }

  @Override
  public synchronized Set<AgentId> owners() {
    return factors.values().stream()
        .filter(SecondFactor::confirmed)
        .map(SecondFactor::owner)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static SecondFactor without(SecondFactor factor, String hash) {
    Set<String> left = new HashSet<>(factor.recoveryHashes());
    left.remove(hash);
    return new SecondFactor(
        factor.owner(), factor.secret(), factor.confirmed(), factor.lastStep(), left);
  }
}
