package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Session;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions in a map. */
public final class InMemorySessions implements SessionPort {
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  @Override
  public Optional<Session> find(String tokenHash) {
    return Optional.ofNullable(sessions.get(tokenHash));
  }

  @Override
  public void add(Session session) {
    sessions.put(session.tokenHash(), session);
  }

  @Override
  public void seen(String tokenHash, Instant at) {
    sessions.computeIfPresent(tokenHash, (same, session) -> session.seenAt(at));
  }

  @Override
  public void end(String tokenHash) {
    sessions.remove(tokenHash);
  }

  @Override
  public int endUnused(Instant seenBefore, Instant begunBefore) {
    int before = sessions.size();
    sessions
        .values()
        .removeIf(
            session ->
                session.lastSeenAt().isBefore(seenBefore)
                    || session.createdAt().isBefore(begunBefore));
    return before - sessions.size();
  }

  @Override
  public void endAll(AgentId agent) {
    sessions.values().removeIf(session -> session.agent().equals(agent));
  }
}
