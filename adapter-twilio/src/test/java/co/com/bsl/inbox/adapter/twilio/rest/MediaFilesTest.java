package co.com.bsl.inbox.adapter.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaFilesTest {
  private static final String PATH =
      "/2010-04-01/Accounts/%s/Messages/%s/Media/ME%s"
          .formatted(Samples.ACCOUNT.sid(), Samples.sid(1), "0".repeat(32));

  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void aFileIsReadFromTheStoreThatTwilioSendsOnTo() throws IOException {
    try (Emulator emulator = Emulator.start()) {
      TwilioMessage wrote =
          emulator
              .contact("+573001234567")
              .wrote(Instant.parse("2026-11-22T09:00:00Z"), InboundContent.image("foto"));
      TwilioMessaging messaging = Samples.messaging(emulator.twilioUrl());
      Attachment photo =
          messaging
              .find(new ProviderId(wrote.sid()))
              .orElseThrow()
              .message()
              .content()
              .attachments()
              .get(0);

      try (Media media = messaging.open(photo)) {
        byte[] bytes = media.bytes().readAllBytes();

        assertThat(bytes).isEqualTo(wrote.media().get(0).file().bytes().toByteArray());
        assertThat(media.mediaType()).isEqualTo("image/png");
      }
    }
  }

  @Test
  void aFileThatIsNotThereYetIsAskedForAgainAfterAMoment() throws IOException {
    try (Emulator emulator = Emulator.start()) {
      TwilioMessage wrote =
          emulator
              .contact("+573001234567")
              .wrote(Instant.parse("2026-11-22T09:00:00Z"), InboundContent.voice());
      emulator.faults().plan(FaultTarget.TWILIO_MEDIA, Fault.status(404), 2);
      String location =
          "%s/2010-04-01/Accounts/%s/Messages/%s/Media/%s"
              .formatted(
                  emulator.twilioUrl(),
                  Samples.ACCOUNT.sid(),
                  wrote.sid(),
                  wrote.media().get(0).sid());

      files(emulator.twilioUrl()).open(file(location)).close();

      assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }
  }

  @Test
  void aFileThatStaysAwayIsRefused() {
    try (StubServer server = StubServer.answering(404, "{\"code\":20404}")) {
      assertThat(failure(server).outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void aFileThatSaysItIsTooLargeIsRefused() {
    long tooMuch = 20L * 1024 * 1024 + 1;
    try (StubServer server =
        StubServer.answering(exchange -> exchange.sendResponseHeaders(200, tooMuch))) {
      assertThat(failure(server).failure().code()).isEqualTo("media_too_large");
    }
  }

  @Test
  void aFileThatTurnsOutTooLargeIsCutOff() throws IOException {
    try (StubServer server = StubServer.answering(MediaFilesTest::sendForEver);
        Media media = files(server).open(file(server.url() + PATH))) {
      InputStream bytes = media.bytes();

      assertThat(media.length()).isEmpty();
      assertThatThrownBy(bytes::readAllBytes)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("more than");
    }
  }

  @Test
  void anErrorOnTheWayIsAFailureLikeAnyOther() {
    try (StubServer server = StubServer.answering(429, "")) {
      assertThat(failure(server).outcome()).isEqualTo(Outcome.BUSY);
    }
    try (StubServer server = StubServer.dropping()) {
      assertThat(failure(server).outcome()).isEqualTo(Outcome.UNCERTAIN);
    }
  }

  private static void sendForEver(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] megabyte = new byte[1024 * 1024];
    for (int i = 0; i < 30; i++) {
      exchange.getResponseBody().write(megabyte);
    }
    exchange.close();
  }

  private MessagingException failure(StubServer server) {
    return catchThrowableOfType(
        MessagingException.class, () -> files(server).open(file(server.url() + PATH)));
  }

  private MediaFiles files(StubServer server) {
    return files(server.url());
  }

  private MediaFiles files(String apiUrl) {
    Endpoint.Limits limits =
        new Endpoint.Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), pauses::add);
    return new MediaFiles(Samples.ACCOUNT, new Endpoint(apiUrl, limits));
  }

  private static Attachment file(String location) {
    return new Attachment(location, "image/jpeg", "");
  }
}
