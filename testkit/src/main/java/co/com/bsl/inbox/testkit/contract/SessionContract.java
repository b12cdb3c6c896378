package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Session;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import org.junit.jupiter.api.Test;

/** What a keeper of sessions promises. */
public interface SessionContract {

  /** A keeper of none; the same at every call of one test. */
  SessionPort sessions();

  @Test
  default void aSessionIsFoundByItsHash() {
    Session session = session("hash", "luis");

    sessions().add(session);

    assertThat(sessions().find("hash")).contains(session);
    assertThat(sessions().find("other")).isEmpty();
  }

  @Test
  default void useIsNotedOfASessionThatLasts() {
    sessions().add(session("hash", "luis"));

    sessions().seen("hash", NINE.plusSeconds(60));

    assertThat(sessions().find("hash"))
        .contains(session("hash", "luis").seenAt(NINE.plusSeconds(60)));
  }

  @Test
  default void useDoesNotBringASessionBackThatHasEnded() {
    sessions().add(session("hash", "luis"));
    sessions().end("hash");

    sessions().seen("hash", NINE.plusSeconds(60));

    assertThat(sessions().find("hash")).isEmpty();
  }

  @Test
  default void anEndedSessionIsGoneAndMayBeEndedAgain() {
    sessions().add(session("one", "luis"));
    sessions().add(session("two", "luis"));

    sessions().end("one");
    sessions().end("one");

    assertThat(sessions().find("one")).isEmpty();
    assertThat(sessions().find("two")).isPresent();
  }

  @Test
  default void allSessionsOfOneAgentEndTogether() {
    sessions().add(session("one", "luis"));
    sessions().add(session("two", "luis"));
    sessions().add(session("three", "anna"));

    sessions().endAll(new AgentId("luis"));

    assertThat(sessions().find("one")).isEmpty();
    assertThat(sessions().find("two")).isEmpty();
    assertThat(sessions().find("three")).isPresent();
  }

  @Test
  default void sessionsThatNobodyCanUseAnyMoreEndTogether() {
    sessions().add(session("idle", "luis"));
    sessions().add(session("used", "luis").seenAt(NINE.plusSeconds(60)));

    assertThat(sessions().endUnused(NINE.plusSeconds(30), NINE)).isEqualTo(1);
    assertThat(sessions().find("idle")).isEmpty();
    assertThat(sessions().find("used")).isPresent();

    assertThat(sessions().endUnused(NINE, NINE.plusSeconds(1))).isEqualTo(1);
    assertThat(sessions().find("used")).isEmpty();
  }

  private static Session session(String hash, String agent) {
    return new Session(hash, new AgentId(agent), NINE, NINE);
  }
}
