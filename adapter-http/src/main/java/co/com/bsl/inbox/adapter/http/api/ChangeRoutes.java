package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.RowJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** What an agent changes about a conversation; each call answers with its row. */
public final class ChangeRoutes {
  private static final String CONVERSATION = "/api/conversacion/{numero}/";

  private final ChangeConversation changeConversation;
  private final Contacts contacts;
  private final Shapes shapes;

  public ChangeRoutes(ChangeConversation changeConversation, Contacts contacts, Shapes shapes) {
    this.changeConversation = changeConversation;
    this.contacts = contacts;
    this.shapes = shapes;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.post(CONVERSATION + "observaciones", Access.SIGNED_IN, this::writeNotes),
        Route.post(CONVERSATION + "bot", Access.SIGNED_IN, this::setBot),
        Route.post(CONVERSATION + "leido", Access.SIGNED_IN, this::markSeen),
        Route.post(CONVERSATION + "no-leido", Access.SIGNED_IN, this::markUnread),
        Route.post(CONVERSATION + "sin-respuesta", Access.SIGNED_IN, this::dismissWaiting));
  }

  private void writeNotes(Context context) {
    Request request = Request.of(context);
    String text = request.json().text("observaciones");
    Notes notes = Request.checked("observaciones", () -> new Notes(text));
    answer(
        context,
        changeConversation.writeNotes(contacts.of(context), Caller.of(context).actor(), notes));
  }

  private void setBot(Context context) {
    Request request = Request.of(context);
    BotMode mode = request.json().flag("stopBot") ? BotMode.STOPPED : BotMode.ACTIVE;
    answer(
        context, changeConversation.setBot(contacts.of(context), Caller.of(context).actor(), mode));
  }

  private void markSeen(Context context) {
    Request request = Request.of(context);
    long upTo = request.json().number("hasta");
    answer(
        context,
        changeConversation.markSeen(contacts.of(context), Caller.of(context).actor(), upTo));
  }

  private void markUnread(Context context) {
    answer(
        context, changeConversation.markUnread(contacts.of(context), Caller.of(context).actor()));
  }

  private void dismissWaiting(Context context) {
    answer(
        context,
        changeConversation.dismissWaiting(contacts.of(context), Caller.of(context).actor()));
  }

  private void answer(Context context, Optional<ConversationSummary> changed) {
    ConversationSummary row = changed.orElseThrow(() -> Refusal.of(Reason.UNKNOWN_CONVERSATION));
    Viewer viewer = Caller.of(context).viewer(Request.of(context).language());
    context.json(new ChangedJson(true, shapes.row(row, viewer)));
  }

  private record ChangedJson(boolean success, @JsonProperty("conversacion") RowJson conversation) {}
}
