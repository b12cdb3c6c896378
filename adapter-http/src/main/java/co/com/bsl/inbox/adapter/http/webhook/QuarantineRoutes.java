package co.com.bsl.inbox.adapter.http.webhook;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.quarantine.Quarantine;
import co.com.bsl.inbox.application.quarantine.ReplayCall;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.view.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;

/** The provider's calls that were kept aside: looking at them, replaying and dropping them. */
public final class QuarantineRoutes {
  private static final String LIST = "/api/webhooks-apartados";
  private static final String ONE = LIST + "/{id}";

  private final Quarantine quarantine;
  private final ReplayCall replayCall;

  public QuarantineRoutes(Quarantine quarantine, ReplayCall replayCall) {
    this.quarantine = quarantine;
    this.replayCall = replayCall;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Access.SIGNED_IN, this::list),
        Route.get(ONE, Access.SIGNED_IN, this::show),
        Route.post(ONE + "/reproducir", Access.SIGNED_IN, this::replay),
        Route.post(ONE + "/descartar", Access.SIGNED_IN, this::drop));
  }

  private void list(Context context) {
    Request request = Request.of(context);
    int limit = request.pageSize();
    Page<HeldCall> page =
        request.page("cursor", cursor -> quarantine.list(actor(context), cursor, limit));
    context.json(
        new ListJson(
            true,
            page.items().stream().map(HeldCallJson::summary).toList(),
            page.next().orElse(null)));
  }

  private void show(Context context) {
    HeldCall held = quarantine.find(actor(context), id(context)).orElseThrow(this::unknown);
    context.json(new OneJson(true, HeldCallJson.whole(held)));
  }

  private void replay(Context context) {
    HeldCall held = replayCall.replay(actor(context), id(context)).orElseThrow(this::unknown);
    if (held.replay().isEmpty()) {
      throw Refusal.of(Reason.INCOMPLETE_CALL);
    }
    context.json(new OneJson(true, HeldCallJson.summary(held)));
  }

  private void drop(Context context) {
    quarantine.drop(actor(context), id(context));
    context.json(new DroppedJson(true));
  }

  private static HeldCallId id(Context context) {
    try {
      return new HeldCallId(context.pathParam("id"));
    } catch (IllegalArgumentException neverGiven) {
      throw Refusal.of(Reason.UNKNOWN_CALL);
    }
  }

  private static Actor actor(Context context) {
    return Caller.of(context).actor();
  }

  private Refusal unknown() {
    return Refusal.of(Reason.UNKNOWN_CALL);
  }

  private record ListJson(
      boolean success,
      @JsonProperty("apartados") List<HeldCallJson> calls,
      @JsonProperty("siguiente") String next) {}

  private record OneJson(boolean success, @JsonProperty("apartado") HeldCallJson call) {}

  private record DroppedJson(boolean success) {}
}
