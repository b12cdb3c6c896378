package co.com.bsl.inbox.domain.agent;

import co.com.bsl.inbox.domain.contact.Address;
import java.time.Instant;

/** An agent is at the conversation with whoever is reached there, as far as is known until then. */
public record Sighting(AgentId agent, String name, Address place, boolean typing, Instant until) {}
