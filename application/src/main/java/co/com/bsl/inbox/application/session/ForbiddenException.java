package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;

/** Somebody asked for what the rights that go with the role do not cover. */
public final class ForbiddenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Right right;

  ForbiddenException(AgentId agent, Right right) {
    super("%s may not %s".formatted(agent.value(), right));
    this.right = right;
  }

  /** The right that is missing. */
  public Right right() {
    return right;
  }
}
