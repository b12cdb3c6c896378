package co.com.bsl.inbox.domain.quarantine;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Instant;

/** That a call kept aside was carried out after all: when, by whom, and what it was. */
public record Replay(Instant at, AgentId by, Result result) {

  /** What the call turned out to be. */
  public enum Result {
    /** A contact's message; it is in its conversation now. */
    MESSAGE,
    /** A report on one of our messages; it has been applied. */
    REPORT,
    /** Nothing for us; nothing was changed. */
    NOTHING
  }
}
