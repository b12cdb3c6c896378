package co.com.bsl.inbox.domain.agent;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program signs in with on behalf of an agent, known by the hash of the token; the token
 * itself is nowhere kept.
 */
public record ApiToken(
    String hash, AgentId owner, Grant grant, Instant createdAt, Optional<Instant> lastUsedAt) {
  private static final int ID_LENGTH = 12;

  /** A short name for it that gives nothing away: the token has far more bits than that. */
  public String id() {
    return hash.substring(0, Math.min(ID_LENGTH, hash.length()));
  }

  /** The same token, used at that time. */
  public ApiToken usedAt(Instant now) {
    return new ApiToken(hash, owner, grant, createdAt, Optional.of(now));
  }

  @Override
  public String toString() {
    return "ApiToken[id=%s, owner=%s, grant=%s]".formatted(id(), owner.value(), grant);
  }
}
