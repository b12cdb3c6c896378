package co.com.bsl.inbox.application.desk;

import co.com.bsl.inbox.domain.agent.AgentId;

/** Somebody of the team who is at a conversation now. */
public record Present(AgentId agent, String name, boolean typing) {}
