package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.domain.agent.Agent;

/** Somebody of the team, and whether a second factor protects the account. */
public record Person(Agent agent, boolean secondFactor) {}
