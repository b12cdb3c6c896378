package co.com.bsl.inbox.adapter.http.stream;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.EventReader.Event;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.RawHttp;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeartbeatTest {
  private static final String STREAM = "/api/eventos";

  private final Inbox inbox = Inbox.open(Setup.PLAIN.beating(Duration.ofMillis(50)));

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aQuietStreamSaysAgainAndAgainThatItLives() {
    try (EventReader page = inbox.page("marta").listen(STREAM)) {
      for (int beat = 0; beat < 5; beat++) {
        Event event = page.next().orElseThrow();

        assertThat(event.name()).isEqualTo("latido");
        assertThat(event.id()).isEmpty();
      }
    }
  }

  @Test
  void theStreamEndsWithTheSession() {
    String token = inbox.sessions.begin(new AgentId("marta"));
    Client page = inbox.anybody().with("Cookie", "bsl_sesion=" + token);

    try (EventReader stream = page.listen(STREAM)) {
      assertThat(stream.next()).isPresent();
      inbox.sessions.end(token);

      assertThat(lastOf(stream)).isEmpty();
    }
  }

  @Test
  void theStreamOfAScriptEndsWithItsPassword() {
    try (EventReader stream = inbox.script("marta", Inbox.PASSWORD).listen(STREAM)) {
      assertThat(stream.next()).isPresent();
      inbox.team.setPassword(Actor.console("ops"), new AgentId("marta"), "another password");

      assertThat(lastOf(stream)).isEmpty();
    }
  }

  @Test
  void theStreamGoesOnWhileNobodyCanTellWhetherTheSessionLasts() {
    try (EventReader stream = inbox.page("marta").listen(STREAM)) {
      inbox.sessionsBroken.set(true);
      for (int beat = 0; beat < 5; beat++) {
        assertThat(stream.next()).isPresent();
      }
    }
  }

  @Test
  void aPageThatReadsNothingIsDroppedAndHoldsUpNobody() throws IOException {
    String cookie = "Cookie: bsl_sesion=" + inbox.sessions.begin(new AgentId("luis")) + "\r\n";
    inbox.desk.annaWrites(inbound("x".repeat(1_500)).id("m1"));

    try (Socket stuck = RawHttp.open(inbox.server.port(), STREAM, cookie);
        EventReader page = inbox.page("marta").listen(STREAM)) {
      stuck.getInputStream().read();
      page.next();
      for (int round = 0; inbox.openReaders() > 1; round++) {
        inbox.desk.annaChanges("m1", 500);
        for (int n = 0; n < 500; n++) {
          assertThat(page.nextNews().name()).isEqualTo("mensaje");
        }
        assertThat(round).isLessThan(100);
      }
    }
  }

  private static Optional<Event> lastOf(EventReader stream) {
    Optional<Event> event = stream.next();
    while (event.isPresent()) {
      event = stream.next();
    }
    return event;
  }
}
