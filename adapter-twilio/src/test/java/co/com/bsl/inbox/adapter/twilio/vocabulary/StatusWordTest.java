package co.com.bsl.inbox.adapter.twilio.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordTest {

  @ParameterizedTest
  @CsvSource({
    "accepted, ACCEPTED",
    "scheduled, ACCEPTED",
    "queued, QUEUED",
    "sending, SENDING",
    "sent, SENT",
    "delivered, DELIVERED",
    "read, READ",
    "undelivered, UNDELIVERED",
    "failed, FAILED",
    "canceled, FAILED",
    "receiving, RECEIVED",
    "received, RECEIVED"
  })
  void twiliosWordsHaveAMeaning(String word, DeliveryStatus status) {
    assertThat(StatusWord.read(word)).contains(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "teleported", "SENT", "pending", "unconfirmed"})
  void wordsThatTwilioDoesNotUseHaveNone(String word) {
    assertThat(StatusWord.read(word)).isEmpty();
  }
}
