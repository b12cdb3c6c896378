package co.com.bsl.inbox.application.session;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.InMemorySessions;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SessionsTest {
  private static final AgentId MARTA = new AgentId("marta");

  private final MutableClock clock = MutableClock.at(MessageBuilder.NINE);
  private final InMemoryAgents agents = new InMemoryAgents();
  private final InMemorySessions kept = new InMemorySessions();
  private final Sessions sessions = new Sessions(kept, agents, new Counting(), clock);

  SessionsTest() {
    agents.add(new Account(new Agent(new AgentId("root"), "", Role.ADMINISTRATOR, true), ""));
    agents.add(new Account(new Agent(MARTA, "", Role.AGENT, true), ""));
  }

  @Test
  void theTokenItselfIsKeptNowhere() {
    String token = sessions.begin(MARTA);

    assertThat(kept.find(token)).isEmpty();
    assertThat(kept.find("hash of " + token)).isPresent();
  }

  @Test
  void aSessionEndsWhenItIsNotUsedForTwelveHours() {
    String token = sessions.begin(MARTA);
    clock.pass(Duration.ofHours(12).minusSeconds(1));
    assertThat(sessions.recognise(token)).isPresent();

    clock.pass(Duration.ofHours(12));
    assertThat(sessions.recognise(token)).isEmpty();
  }

  @Test
  void aSessionEndsAfterTwoWeeksHoweverMuchItIsUsed() {
    String token = sessions.begin(MARTA);
    for (int day = 0; day < 30; day++) {
      clock.pass(Duration.ofHours(11));
      sessions.recognise(token);
    }
    clock.pass(Duration.ofHours(14 * 24 - 30 * 11).minusSeconds(1));
    assertThat(sessions.recognise(token)).isPresent();

    clock.pass(Duration.ofSeconds(1));
    assertThat(sessions.recognise(token)).isEmpty();
  }

  @Test
  void whoeverIsKeptOutHasNoSession() {
    String token = sessions.begin(MARTA);

    agents.setActive(MARTA, false);

    assertThat(sessions.recognise(token)).isEmpty();
  }

  private static final class Counting implements TokenPort {
    private int count;

    @Override
    public String next() {
      count++;
      return "token " + count;
    }

    @Override
    public String fingerprint(String token) {
      return "hash of " + token;
    }
  }
}
