package co.com.bsl.inbox.domain.agent;

/** What an agent may do, each role including those before it. */
public enum Role {
  AGENT,
  SUPERVISOR,
  ADMINISTRATOR
}
