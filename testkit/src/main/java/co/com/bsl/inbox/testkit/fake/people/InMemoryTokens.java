package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens in a map. */
public final class InMemoryTokens implements ApiTokenPort {
  private static final Comparator<ApiToken> NEWEST_FIRST =
      Comparator.comparing(ApiToken::createdAt).reversed().thenComparing(ApiToken::hash);

  private final Map<String, ApiToken> tokens = new ConcurrentHashMap<>();

  @Override
  public Optional<ApiToken> find(String hash) {
    return Optional.ofNullable(tokens.get(hash));
  }

  @Override
  public List<ApiToken> of(AgentId owner) {
    return tokens.values().stream()
        .filter(token -> token.owner().equals(owner))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  @Override
  public void add(ApiToken token) {
    tokens.put(token.hash(), token);
  }

  @Override
  public void used(String hash, Instant at) {
    tokens.computeIfPresent(hash, (same, token) -> token.usedAt(at));
  }

  @Override
  public void revoke(String hash) {
    tokens.remove(hash);
  }

  @Override
  public void revokeAll(AgentId owner) {
    tokens.values().removeIf(token -> token.owner().equals(owner));
  }
}
