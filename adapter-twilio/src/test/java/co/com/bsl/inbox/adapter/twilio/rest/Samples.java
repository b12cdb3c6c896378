package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the tests of this package talk about. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-22T15:04:05.678Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final String NUMBER = "whatsapp:+573153369631";
  static final TwilioAccount ACCOUNT =
      new TwilioAccount("AC" + "e".repeat(32), new Secret("emulator-auth-token"), NUMBER);

  /** The usual limits, with pauses that take no time. */
  static final Endpoint.Limits PATIENT = limits(20_000, 20_000);

  private Samples() {}

  /** Limits in milliseconds. */
  static Endpoint.Limits limits(int connect, int read) {
    return new Endpoint.Limits(Duration.ofMillis(connect), Duration.ofMillis(read), pause -> {});
  }

  static TwilioMessaging messaging(String apiUrl) {
    return messaging(apiUrl, "");
  }

  static TwilioMessaging messaging(String apiUrl, String publicUrl) {
    return messaging(apiUrl, publicUrl, PATIENT);
  }

  static TwilioMessaging messaging(String apiUrl, String publicUrl, Endpoint.Limits limits) {
    return new TwilioMessaging(ACCOUNT, new Endpoint(apiUrl, limits), publicUrl, CLOCK);
  }

  static String sid(int number) {
    return "SM%032x".formatted(number);
  }

  static OutboundMessage toSend(String id, Content content) {
    return new OutboundMessage(new MessageId(id), Conversations.ANNA, content);
  }
}
