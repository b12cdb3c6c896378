package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.outbound.SendCommand;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.outbound.SendOutcome;
import co.com.bsl.inbox.domain.message.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sending: 200 once it is known what became of the message, 202 while that is open. */
public final class SendRoutes {
  private static final Logger log = LoggerFactory.getLogger(SendRoutes.class);

  private final SendMessage sendMessage;
  private final Contacts contacts;
  private final FirstNews firstNews;
  private final boolean providerConfigured;
  private final Shapes shapes;
  private final Clock clock;

  public SendRoutes(
      SendMessage sendMessage,
      Contacts contacts,
      FirstNews firstNews,
      boolean providerConfigured,
      Shapes shapes,
      Clock clock) {
    this.sendMessage = sendMessage;
    this.contacts = contacts;
    this.firstNews = firstNews;
    this.providerConfigured = providerConfigured;
    this.shapes = shapes;
    this.clock = clock;
  }

  /** The call. */
  public List<Route> routes() {
    return List.of(Route.post("/api/enviar-mensaje", Access.SIGNED_IN, this::send));
  }

  private void send(Context context) {
    Request request = Request.of(context);
    SendCommand command = SendRequest.of(request.json(), Caller.of(context).actor(), contacts);
    if (!providerConfigured) {
      throw Refusal.of(Reason.NO_PROVIDER);
    }
    Viewer viewer = Caller.of(context).viewer(request.language());
    Message accepted = accepted(command, viewer);
    log.info(
        "message taken id={} to={} agent={}",
        accepted.id().value(),
        command.to().masked(),
        command.agent().id().value());
    answer(context, firstNews.of(accepted), viewer);
  }

  private Message accepted(SendCommand command, Viewer viewer) {
    return sendMessage
        .send(command)
        .fold(
            SendOutcome.Accepted::message,
            closed -> {
              throw closed(closed, command);
            },
            overtaken -> {
              throw overtaken(overtaken, viewer);
            },
            elsewhere -> {
              throw Refusal.field(Reason.INVALID_FIELD, "client_id");
            },
            ceiling -> {
              throw Refusal.later(
                  Reason.DAILY_CEILING, Duration.between(clock.instant(), ceiling.until()));
            });
  }

  /** Whoever wrote to us can be reached, whatever numbering plans say; of others they decide. */
  private static Refusal closed(SendOutcome.WindowClosed closed, SendCommand command) {
    boolean known = closed.closedAt().isPresent();
    return Refusal.of(
        known || PhoneNumbers.couldExist(command.to())
            ? Reason.WINDOW_CLOSED
            : Reason.UNREACHABLE_NUMBER);
  }

  private Refusal overtaken(SendOutcome.Overtaken overtaken, Viewer viewer) {
    List<MessageJson> preview =
        overtaken.since().stream().map(m -> shapes.message(m, viewer)).toList();
    return Refusal.with(Reason.CONVERSATION_CHANGED, "mensajes", preview);
  }

  private void answer(Context context, Message message, Viewer viewer) {
    MessageJson json = shapes.message(message, viewer);
    boolean open = json.sid() == null && json.error() == null;
    context
        .status(open ? 202 : 200)
        .json(new SentJson(true, json.sid(), json.id(), json.status(), json.timestamp(), json));
  }

  private record SentJson(
      boolean success,
      @JsonProperty("message_sid") @JsonInclude(JsonInclude.Include.NON_NULL) String sid,
      String id,
      String status,
      Instant timestamp,
      @JsonProperty("mensaje") MessageJson message) {}
}
