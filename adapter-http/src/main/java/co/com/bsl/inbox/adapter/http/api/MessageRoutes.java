package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.RowJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.application.conversation.FoundMessage;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
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
    context.json(
        new ReadJson(
            true,
            number(found),
            shapes.message(found.message(), request.language()),
            shapes.steps(found.message()),
            found.message().content().details()));
  }

  private void search(Context context) {
    Request request = Request.of(context);
    String words = request.query("q").orElseThrow(() -> Refusal.field(Reason.MISSING_FIELD, "q"));
    SearchInbox.Result result = searchInbox.search(words, Caller.of(context).actor());
    Locale language = request.language();
    context.json(
        new FoundJson(
            true,
            result.conversations().stream().map(row -> shapes.row(row, language)).toList(),
            result.messages().stream().map(found -> hit(found, language)).toList()));
  }

  private HitJson hit(FoundMessage found, Locale language) {
    String name = found.row().conversation().contact().name();
    return new HitJson(number(found), name, shapes.message(found.message(), language));
  }

  private static String number(FoundMessage found) {
    return found.row().conversation().contact().primary().plain();
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
      @JsonProperty("nombre") String name,
      @JsonProperty("mensaje") MessageJson message) {}
}
