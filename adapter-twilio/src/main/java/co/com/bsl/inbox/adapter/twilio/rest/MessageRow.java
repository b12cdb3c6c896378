package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.adapter.twilio.vocabulary.FailureText;
import co.com.bsl.inbox.adapter.twilio.vocabulary.StatusWord;
import co.com.bsl.inbox.adapter.twilio.vocabulary.WhatsAppAddress;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Twilio's record of a message, read without ever failing: what is odd or missing is unknown. */
record MessageRow(JsonNode json) {

  String sid() {
    return text("sid");
  }

  String body() {
    return text("body");
  }

  boolean hasMedia() {
    return json.path("num_media").asInt(0) > 0;
  }

  /** Only what came in is ever received. */
  boolean isInbound() {
    return text("direction").startsWith("inbound") || text("status").startsWith("receiv");
  }

  /** Who is at the other end, if that is somebody on WhatsApp. */
  Optional<Address> contact() {
    return WhatsAppAddress.read(text(isInbound() ? "from" : "to"));
  }

  /** When it was sent or, while it waits, made. */
  Optional<Instant> at() {
    return Stream.of("date_sent", "date_created")
        .map(this::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<Instant> created() {
    return date("date_created");
  }

  /** How far it got; Twilio has it at least. */
  Delivery delivery() {
    DeliveryStatus least = isInbound() ? DeliveryStatus.RECEIVED : DeliveryStatus.ACCEPTED;
    DeliveryStatus status = StatusWord.read(text("status")).orElse(least);
    return new Delivery(status, failure(), Map.of());
  }

  private Optional<DeliveryFailure> failure() {
    String code = text("error_code");
    boolean canceled = code.isEmpty() && text("status").equals(StatusWord.CANCELED);
    return Optional.of(
        FailureText.of(canceled ? StatusWord.CANCELED : code, text("error_message")));
  }

  private Optional<Instant> date(String field) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text(field), Instant::from));
    } catch (DateTimeException missingOrOdd) {
      return Optional.empty();
    }
  }

  private String text(String field) {
    return json.path(field).asText("");
  }
}
