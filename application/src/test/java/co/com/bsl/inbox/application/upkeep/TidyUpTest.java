package co.com.bsl.inbox.application.upkeep;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.InMemorySessions;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is old is forgotten, and nothing else. */
final class TidyUpTest {
  private static final int OLD_REPORTS = 1_100;

  private final Clock now = MutableClock.at(MessageBuilder.NINE);
  private final Clock inAMonth = Clock.offset(now, Duration.ofDays(31));
  private final InMemoryInbox inbox = new InMemoryInbox(now);
  private final InMemorySessions sessions = new InMemorySessions();

  @Test
  void whatIsYoungIsKept() {
    fill();

    assertThat(at(now).run()).isEqualTo(new TidyUp.Forgotten(0, 0, 0));
  }

  @Test
  void reportsWithoutAMessageAndSessionsThatAreOverGoInSmallSteps() {
    fill();

    assertThat(at(inAMonth).run()).isEqualTo(new TidyUp.Forgotten(0, OLD_REPORTS, 1));
    assertThat(at(inAMonth).run()).isEqualTo(new TidyUp.Forgotten(0, 0, 0));
  }

  @Test
  void oldChangesGoExceptTheNewestHundredThousand() {
    announce(100_700);

    assertThat(at(inAMonth).run().changes()).isEqualTo(700);

    assertThat(inbox.oldest()).isEqualTo(701);
  }

  private void fill() {
    announce(10);
    Instant parked = now.instant();
    for (int n = 0; n < OLD_REPORTS; n++) {
      ProviderId id = new ProviderId("SM" + n);
      DeliveryReport report =
          new DeliveryReport(id, Optional.empty(), Delivery.of(DeliveryStatus.SENT));
      park(report, parked);
    }
    sessionsAt(now).begin(new AgentId("luis"));
  }

  private void park(DeliveryReport report, Instant parked) {
    inbox.commit(
        tx -> {
          tx.reports().park(report, parked);
          return null;
        });
  }

  private void announce(int count) {
    inbox.commit(
        tx -> {
          for (int n = 0; n < count; n++) {
            tx.announce(Change.conversation(idOf(ANNA)));
          }
          return null;
        });
  }

  private TidyUp at(Clock clock) {
    return new TidyUp(inbox, inbox, sessionsAt(clock), clock);
  }

  private Sessions sessionsAt(Clock clock) {
    return new Sessions(sessions, new InMemoryAgents(), new SameToken(), clock);
  }

  /** One token is enough. */
  private static final class SameToken implements TokenPort {
    @Override
    public String next() {
      return "token";
    }

    @Override
    public String fingerprint(String token) {
      return token;
    }
  }
}
