package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import java.util.List;
import java.util.Optional;

/** With what somebody tries to prove who they are, and from where; it never prints a secret. */
public record Attempt(Network network, String user, String password, Optional<String> code) {

  /** The name, if anybody could have it. */
  Optional<AgentId> name() {
    try {
      return Optional.of(new AgentId(user));
    } catch (IllegalArgumentException nobodysName) {
      return Optional.empty();
    }
  }

  /** That name from that network. */
  Suspect pair() {
    return Suspect.nameFrom(key(), network);
  }

  /** That name from anywhere, and that network under any name. */
  List<Suspect> others() {
    return List.of(Suspect.name(key()), Suspect.network(network));
  }

  /** Names that nobody can have count as one: they must not fill the record. */
  private String key() {
    return name().map(AgentId::value).orElse("");
  }

  @Override
  public String toString() {
    return "Attempt[network=%s]".formatted(network.value());
  }
}
