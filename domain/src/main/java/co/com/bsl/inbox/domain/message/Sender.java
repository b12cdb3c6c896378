package co.com.bsl.inbox.domain.message;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.util.Comparator;
import java.util.Optional;

/** Who said a message, by name where it was one of the team. */
public record Sender(Author author, Optional<AgentId> agent) {
  private static final Comparator<Sender> KNOWN_BEST =
      Comparator.comparing(Sender::author)
          .thenComparing(sender -> sender.agent().map(AgentId::value).orElse(""));

  /** The contact. */
  public static Sender contact() {
    return new Sender(Author.CONTACT, Optional.empty());
  }

  /** The bot, or an outside program that nobody can name. */
  public static Sender bot() {
    return new Sender(Author.BOT, Optional.empty());
  }

  /** A person of the team. */
  public static Sender agent(AgentId agent) {
    return new Sender(Author.AGENT, Optional.of(agent));
  }

  /** The better known of two accounts of who said the same message: a person outranks the bot. */
  public Sender orBetter(Sender other) {
    return KNOWN_BEST.compare(this, other) >= 0 ? this : other;
  }
}
