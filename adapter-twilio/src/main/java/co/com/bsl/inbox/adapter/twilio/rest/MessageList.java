package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.adapter.twilio.vocabulary.WhatsAppAddress;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Twilio's list of messages, page by page; the mark of a page is Twilio's own link to it. */
final class MessageList {
  private static final String PAGE_SIZE = "500";
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private final TwilioApi api;
  private final MessageReader reader;
  private final String number;

  MessageList(TwilioApi api, MessageReader reader, String number) {
    this.api = api;
    this.reader = reader;
    this.number = number;
  }

  HistoryPage page(HistoryQuery query) {
    JsonNode page =
        query.page().map(api::follow).orElseGet(() -> api.get("Messages.json", filter(query)));
    return new HistoryPage(
        rows(page)
            .filter(row -> !isBefore(row, query.since()))
            .map(reader::read)
            .flatMap(Optional::stream)
            .toList(),
        Optional.of(page.path("next_page_uri").asText("")).filter(uri -> !uri.isEmpty()));
  }

  /**
   * One contact's list is short and is asked for whole: a message that waits to be sent has no time
   * of sending yet, and whoever looks whether it is there must not miss it.
   */
  private Map<String, List<String>> filter(HistoryQuery query) {
    boolean inbound = query.direction() == Direction.INBOUND;
    Map<String, List<String>> filter = new LinkedHashMap<>();
    filter.put(inbound ? "To" : "From", List.of(number));
    query
        .contact()
        .map(WhatsAppAddress::write)
        .ifPresentOrElse(
            contact -> filter.put(inbound ? "From" : "To", List.of(contact)),
            () ->
                query
                    .since()
                    .map(DATE_TIME::format)
                    .ifPresent(since -> filter.put("DateSent>", List.of(since))));
    filter.put("PageSize", List.of(PAGE_SIZE));
    return filter;
  }

  /** A page without a list is no page: to take it for an empty one would be to miss messages. */
  private static Stream<MessageRow> rows(JsonNode page) {
    JsonNode messages = page.path("messages");
    if (!messages.isArray()) {
      throw Failures.unreadable("a page without messages", null);
    }
    return StreamSupport.stream(messages.spliterator(), false).map(MessageRow::new);
  }

  /** Twilio may read the time of day out of a filter, or only the day. */
  private static boolean isBefore(MessageRow row, Optional<Instant> since) {
    return since.isPresent() && row.at().filter(at -> at.isBefore(since.get())).isPresent();
  }
}
