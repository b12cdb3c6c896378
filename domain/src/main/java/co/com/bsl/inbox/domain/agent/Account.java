package co.com.bsl.inbox.domain.agent;

/** An agent together with the hash of the password; it never prints the hash. */
public record Account(Agent agent, String passwordHash) {

  @Override
  public String toString() {
    return "Account[agent=%s]".formatted(agent);
  }
}
