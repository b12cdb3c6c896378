package co.com.bsl.inbox.domain.port.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Session;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in. */
public interface SessionPort {

  /** The session whose token has that hash. */
  Optional<Session> find(String tokenHash);

  /** Adds a session. */
  void add(Session session);

  /** Notes that a session was used; one that has ended meanwhile stays so. */
  void seen(String tokenHash, Instant at);

  /** Ends a session; none with that hash is fine. */
  void end(String tokenHash);

  /** Ends all sessions last seen or begun before those times; returns how many. */
  int endUnused(Instant seenBefore, Instant begunBefore);

  /** Ends all sessions of an agent. */
  void endAll(AgentId agent);
}
