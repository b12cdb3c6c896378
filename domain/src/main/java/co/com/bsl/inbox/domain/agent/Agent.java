package co.com.bsl.inbox.domain.agent;

/** A person of the team who answers. */
public record Agent(AgentId id, String name, Role role, boolean active) {

  public Agent {
    name = name.isBlank() ? id.value() : name.strip();
  }
}
