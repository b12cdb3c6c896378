package co.com.bsl.inbox.adapter.http.shape;

import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.application.outbound.FailureGuide;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts what we know into the shapes of the public JSON: the only place that does. */
public final class Shapes {
  private static final DeliveryFailure NOBODY_SAID = new DeliveryFailure("", "");

  private final FailureGuide guide;
  private final Clock clock;

  public Shapes(FailureGuide guide, Clock clock) {
    this.guide = guide;
    this.clock = clock;
  }

  /** A row as its reader sees it. */
  public RowJson row(ConversationSummary row, Viewer viewer) {
    return row(row, row.unread(), viewer);
  }

  /** A row for everybody, which says nothing of what anybody has seen. */
  public RowJson sharedRow(ConversationSummary row, Viewer viewer) {
    return row(row, null, viewer);
  }

  /** A message. */
  public MessageJson message(Message message, Viewer viewer) {
    return new MessageJson(
        message.id().value(),
        message.providerId().map(ProviderId::value).orElse(null),
        message.direction().name().toLowerCase(Locale.ROOT),
        message.sender().author().name().toLowerCase(Locale.ROOT),
        message.sender().agent().map(AgentId::value).orElse(null),
        Words.of(message.content().kind()),
        message.content().readable(),
        message.at(),
        message.sequence(),
        status(message),
        failure(message, viewer),
        files(message),
        message.origins().all().stream().map(o -> Words.of(o.source())).distinct().toList(),
        isRecovered(message),
        message.content().answers().orElse(null));
  }

  /** The word for how far a message got. */
  public String status(Message message) {
    return Words.of(message.delivery().status());
  }

  /** Why a message failed; null when it did not. */
  public MessageJson.Failure failure(Message message, Viewer viewer) {
    if (!message.delivery().status().isFailure()) {
      return null;
    }
    DeliveryFailure failure = message.delivery().failure().orElse(NOBODY_SAID);
    Advice advice = guide.explain(failure, viewer.language());
    String cause = masked(advice.cause(), viewer);
    return new MessageJson.Failure(failure.code(), cause, advice.action());
  }

  /** Since when a message had each status, in the order in which statuses follow each other. */
  public List<Step> steps(Message message) {
    return message.delivery().reached().entrySet().stream()
        .map(reached -> new Step(Words.of(reached.getKey()), reached.getValue()))
        .toList();
  }

  /** The best name known; a number that is used as a name is masked like any other. */
  public String name(Conversation conversation, Viewer viewer) {
    return masked(conversation.contact().name(), viewer);
  }

  /** What came with a message besides what is shown of it. */
  public Map<String, String> details(Message message, Viewer viewer) {
    Map<String, String> details = new LinkedHashMap<>();
    message.content().details().forEach((name, text) -> details.put(name, masked(text, viewer)));
    return details;
  }

  private static String masked(String text, Viewer viewer) {
    return viewer.seesNumbers() ? text : NumberMask.within(text);
  }

  /** The number as people write it, in full or masked. */
  public String shownNumber(Conversation conversation, Viewer viewer) {
    Address address = conversation.contact().primary();
    return viewer.seesNumbers() ? NumberMask.full(address) : NumberMask.masked(address);
  }

  private RowJson row(ConversationSummary row, Long unread, Viewer viewer) {
    Conversation conversation = row.conversation();
    Instant now = clock.instant();
    return new RowJson(
        Numbers.of(conversation, viewer),
        shownNumber(conversation, viewer),
        name(conversation, viewer),
        conversation.bot().value() == BotMode.STOPPED,
        Words.of(conversation.bot().state()),
        conversation.notes().value().text(),
        Words.of(conversation.notes().state()),
        conversation.activity().inbound(),
        unread,
        conversation.activity().waitingSince().orElse(null),
        conversation.window().closesAt().filter(now::isBefore).orElse(null),
        conversation.assignee().map(AgentId::value).orElse(null),
        row.last().map(last -> message(last, viewer)).orElse(null),
        row.last().map(Message::at).orElse(null));
  }

  private static List<MessageJson.File> files(Message message) {
    List<Attachment> files = message.content().attachments();
    String place = "/api/mensaje/%s/media/".formatted(message.id().value());
    return IntStream.range(0, files.size())
        .mapToObj(
            n -> new MessageJson.File(place + n, files.get(n).mediaType(), files.get(n).name()))
        .toList();
  }

  private static boolean isRecovered(Message message) {
    return message.direction() == Direction.INBOUND
        && message.origins().all().stream()
            .map(origin -> origin.arrival())
            .min(Arrival::compareTo)
            .filter(Arrival.RECOVERED::equals)
            .isPresent();
  }

  /** A status and since when. */
  public record Step(String status, @JsonProperty("desde") Instant since) {}
}
