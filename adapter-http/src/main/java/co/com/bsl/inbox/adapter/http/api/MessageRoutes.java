package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.Numbers;
import co.com.bsl.inbox.adapter.http.shape.RowJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.conversation.FoundMessage;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.domain.conversation.Conversation;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** One message with all that is known of it, and the search for messages and conversations. */
public final class MessageRoutes {
  private final ReadMessage readMessage;
  private final SearchInbox searchInbox;
  private final Shapes shapes;

  public MessageRoutes(ReadMessage readMessage, SearchInbox searchInbox, Shapes shapes) {
    this.readMessage = readMessage;
    this.searchInbox = searchInbox;
    this.shapes = shapes;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/mensaje/{id}", Access.SIGNED_IN, this::read),
        Route.get("/api/buscar", Access.SIGNED_IN, this::search));
  }

  private void read(Context context) {
    Request request = Request.of(context);
    FoundMessage found =
        readMessage
            .read(request.message(), Caller.of(context).actor())
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_MESSAGE));
    Viewer viewer = Caller.of(context).viewer(request.language());
    context.json(
        new ReadJson(
            true,
            Numbers.of(found.row().conversation(), viewer),
            shapes.message(found.message(), viewer),
            shapes.steps(found.message()),
            shapes.details(found.message(), viewer)));
  }

  private void search(Context context) {
    Request request = Request.of(context);
    String words = request.query("q").orElseThrow(() -> Refusal.field(Reason.MISSING_FIELD, "q"));
    SearchInbox.Result result = searchInbox.search(words, Caller.of(context).actor());
    Viewer viewer = Caller.of(context).viewer(request.language());
    context.json(
        new FoundJson(
            true,
            result.conversations().stream().map(row -> shapes.row(row, viewer)).toList(),
            result.messages().stream().map(found -> hit(found, viewer)).toList()));
  }

  private HitJson hit(FoundMessage found, Viewer viewer) {
    Conversation conversation = found.row().conversation();
    return new HitJson(
        Numbers.of(conversation, viewer),
        shapes.shownNumber(conversation, viewer),
        shapes.name(conversation, viewer),
        shapes.message(found.message(), viewer));
  }

  private record ReadJson(
      boolean success,
      @JsonProperty("numero") String number,
      @JsonProperty("mensaje") MessageJson message,
      @JsonProperty("estados") List<Shapes.Step> steps,
      @JsonProperty("detalles") Map<String, String> details) {}

  private record FoundJson(
      boolean success,
      @JsonProperty("conversaciones") List<RowJson> conversations,
      @JsonProperty("mensajes") List<HitJson> messages) {}

  private record HitJson(
      @JsonProperty("numero") String number,
      @JsonProperty("numero_mostrado") String shownNumber,
      @JsonProperty("nombre") String name,
      @JsonProperty("mensaje") MessageJson message) {}
}
