package co.com.bsl.inbox.adapter.http.desk;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Numbers;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.adapter.http.stream.EventStreams;
import co.com.bsl.inbox.application.desk.Doing;
import co.com.bsl.inbox.application.desk.Drafts;
import co.com.bsl.inbox.application.desk.Presence;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.contact.Address;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What agents do at their desks before anything is sent: where they are, and what they write. */
public final class DeskRoutes {
  private final Presence presence;
  private final Drafts drafts;
  private final Contacts contacts;
  private final EventStreams streams;

  public DeskRoutes(Presence presence, Drafts drafts, Contacts contacts, EventStreams streams) {
    this.presence = presence;
    this.drafts = drafts;
    this.contacts = contacts;
    this.streams = streams;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.post("/api/conversacion/{numero}/presencia", Access.SIGNED_IN, this::note),
        Route.post("/api/conversacion/{numero}/borrador", Access.SIGNED_IN, this::keep),
        Route.get("/api/borradores", Access.SIGNED_IN, this::begun));
  }

  private void note(Context context) {
    Request request = Request.of(context);
    Address address = contacts.of(context);
    Actor caller = Caller.of(context).actor();
    Doing doing = doing(request.json().text("estado"));
    List<PersonJson> there =
        presence.note(address, caller, doing).stream().map(PersonJson::of).toList();
    streams.tell(
        everybody -> true,
        viewer ->
            contacts
                .called(address, caller, viewer)
                .map(number -> new PresenceJson("presencia", number, there)));
    context.json(new NotedJson(true, there));
  }

  private void keep(Context context) {
    Request request = Request.of(context);
    Caller caller = Caller.of(context);
    Address address = contacts.of(context);
    String text = request.json().text("texto");
    if (!Request.checked("texto", () -> drafts.keep(address, caller.actor(), text))) {
      throw Refusal.of(Reason.UNKNOWN_CONVERSATION);
    }
    streams.tell(
        caller.id()::equals,
        viewer ->
            contacts
                .called(address, caller.actor(), viewer)
                .map(number -> new DraftJson("borrador", number, text)));
    context.json(new DoneJson(true));
  }

  private void begun(Context context) {
    Caller caller = Caller.of(context);
    Viewer viewer = caller.viewer(Request.of(context).language());
    Map<String, String> texts =
        drafts.of(caller.actor()).entrySet().stream()
            .collect(
                Collectors.toMap(draft -> Numbers.of(draft.getKey(), viewer), Map.Entry::getValue));
    context.json(new BegunJson(true, texts));
  }

  private static Doing doing(String word) {
    return switch (word) {
      case "mira" -> Doing.LOOKING;
      case "escribe" -> Doing.TYPING;
      case "sale" -> Doing.GONE;
      default -> throw Refusal.field(Reason.INVALID_FIELD, "estado");
    };
  }

  private record NotedJson(boolean success, @JsonProperty("personas") List<PersonJson> people) {}

  private record BegunJson(
      boolean success, @JsonProperty("borradores") Map<String, String> drafts) {}

  private record DoneJson(boolean success) {}
}
