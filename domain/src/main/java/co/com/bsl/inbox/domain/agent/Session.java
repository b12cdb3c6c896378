package co.com.bsl.inbox.domain.agent;

import java.time.Instant;

/** One sign-in of an agent, known by the hash of its token; the token itself is nowhere kept. */
public record Session(String tokenHash, AgentId agent, Instant createdAt, Instant lastSeenAt) {

  /** The same session, used again at that time. */
  public Session seenAt(Instant now) {
    return new Session(tokenHash, agent, createdAt, now);
  }

  @Override
  public String toString() {
    return "Session[agent=%s]".formatted(agent.value());
  }
}
