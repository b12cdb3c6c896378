package co.com.bsl.inbox.domain.audit;

import co.com.bsl.inbox.domain.agent.AgentId;

/**
 * Who did something.
 *
 * @param name the user name, the user of the machine; "" where nobody is known
 */
public record AuditActor(Kind kind, String name) {
  /** The inbox itself. */
  public static final AuditActor SYSTEM = new AuditActor(Kind.SYSTEM, "");

  /** Somebody who could not prove to be anybody. */
  public static final AuditActor UNKNOWN = new AuditActor(Kind.UNKNOWN, "");

  /** What sort of actor it is. */
  public enum Kind {
    AGENT,
    /** A program with a token, under the name of whoever it acts for. */
    TOKEN,
    SYSTEM,
    /** Whoever may run commands on the machine. */
    COMMAND_LINE,
    UNKNOWN
  }

  public AuditActor {
    name = PlainText.of(name);
  }

  /** Somebody of the team. */
  public static AuditActor agent(AgentId id) {
    return new AuditActor(Kind.AGENT, id.value());
  }

  /** A program that acts for somebody of the team. */
  public static AuditActor token(AgentId owner) {
    return new AuditActor(Kind.TOKEN, owner.value());
  }

  /** Somebody at the machine, by the user name there. */
  public static AuditActor commandLine(String user) {
    return new AuditActor(Kind.COMMAND_LINE, user);
  }
}
