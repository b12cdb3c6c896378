package co.com.bsl.inbox.domain.port.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What programs sign in with. */
public interface ApiTokenPort {

  /** The token with that hash. */
  Optional<ApiToken> find(String hash);

  /** An agent's tokens, newest first. */
  List<ApiToken> of(AgentId owner);

  /** Adds a token. */
  void add(ApiToken token);

  /** Notes that a token was used; one that is gone meanwhile stays so. */
  void used(String hash, Instant at);

  /** Takes a token away; none with that hash is fine. */
  void revoke(String hash);

  /** Takes all tokens of an agent away. */
  void revokeAll(AgentId owner);
}
