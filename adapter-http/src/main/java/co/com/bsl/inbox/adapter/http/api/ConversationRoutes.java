package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.RowJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.conversation.ConversationView;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of conversations, and one of them opened. */
public final class ConversationRoutes {
  private final ListConversations listConversations;
  private final OpenConversation openConversation;
  private final Contacts contacts;
  private final Shapes shapes;

  public ConversationRoutes(
      ListConversations listConversations,
      OpenConversation openConversation,
      Contacts contacts,
      Shapes shapes) {
    this.listConversations = listConversations;
    this.openConversation = openConversation;
    this.contacts = contacts;
    this.shapes = shapes;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/conversaciones", Access.SIGNED_IN, this::list),
        Route.get("/api/conversacion/{numero}", Access.SIGNED_IN, this::open));
  }

  private void list(Context context) {
    Request request = Request.of(context);
    ConversationFilter filter = filter(request.query("filtro").orElse("todos"));
    String words = request.query("q").orElse("");
    Actor reader = Caller.of(context).actor();
    int size = request.pageSize();
    Page<ConversationSummary> page =
        request.page(
            "cursor",
            cursor ->
                listConversations.list(
                    new ListConversations.Request(reader, filter, words, cursor, size)));
    context.json(listed(page, Caller.of(context).viewer(request.language())));
  }

  private void open(Context context) {
    Request request = Request.of(context);
    Address address = contacts.of(context);
    Actor reader = Caller.of(context).actor();
    int size = request.pageSize();
    Optional<ConversationView> view =
        request.page(
            "antes",
            before ->
                openConversation.open(new OpenConversation.Request(address, reader, before, size)));
    context.json(
        view.map(open -> opened(open, Caller.of(context).viewer(request.language())))
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_CONVERSATION)));
  }

  private ListJson listed(Page<ConversationSummary> page, Viewer viewer) {
    Map<String, RowJson> rows = new LinkedHashMap<>();
    for (ConversationSummary summary : page.items()) {
      RowJson row = shapes.row(summary, viewer);
      rows.put(row.number(), row);
    }
    return new ListJson(true, rows, rows.size(), page.next().orElse(null));
  }

  private OpenJson opened(ConversationView view, Viewer viewer) {
    List<MessageJson> messages =
        view.messages().items().stream().map(m -> shapes.message(m, viewer)).toList();
    return new OpenJson(
        true,
        shapes.row(view.row(), viewer),
        messages,
        view.messages().next().orElse(null),
        view.sequence());
  }

  private static ConversationFilter filter(String word) {
    return switch (word) {
      case "todos" -> ConversationFilter.ALL;
      case "no_leidos" -> ConversationFilter.UNREAD;
      case "esperan" -> ConversationFilter.WAITING;
      case "ventana" -> ConversationFilter.CLOSING;
      case "bot" -> ConversationFilter.BOT;
      default -> throw Refusal.field(Reason.INVALID_FIELD, "filtro");
    };
  }

  private record ListJson(
      boolean success,
      @JsonProperty("conversaciones") Map<String, RowJson> conversations,
      int total,
      @JsonProperty("siguiente") String next) {}

  private record OpenJson(
      boolean success,
      @JsonUnwrapped RowJson row,
      @JsonProperty("mensajes") List<MessageJson> messages,
      @JsonProperty("anteriores") String earlier,
      long seq) {}
}
