package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who belongs to the team; each change answers with the person, whose open pages end with it. */
public final class TeamRoutes {
  private static final Logger log = LoggerFactory.getLogger(TeamRoutes.class);
  private static final String TEAM = "/api/equipo";
  private static final String PERSON = TEAM + "/{usuario}/";

  private final Team team;
  private final Authentication authentication;
  private final Consumer<AgentId> changed;

  /** Tells somebody whose sessions may have ended. */
  public TeamRoutes(Team team, Authentication authentication, Consumer<AgentId> changed) {
    this.team = team;
    this.authentication = authentication;
    this.changed = changed;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get(TEAM, Access.SIGNED_IN, this::list),
        Route.post(TEAM, Access.SIGNED_IN, this::add),
        Route.post(PERSON + "rol", Access.SIGNED_IN, this::changeRole),
        Route.post(PERSON + "activo", Access.SIGNED_IN, this::setActive),
        Route.post(PERSON + "clave", Access.SIGNED_IN, this::setPassword),
        Route.post(PERSON + "segundo-factor/quitar", Access.SIGNED_IN, this::resetSecondFactor));
  }

  private void list(Context context) {
    context.json(
        new TeamJson(
            true, team.all(Caller.of(context).actor()).stream().map(PersonJson::of).toList()));
  }

  private void add(Context context) {
    JsonBody body = Request.of(context).json();
    String user = body.text("usuario");
    AgentId id = Request.checked("usuario", () -> new AgentId(user));
    Role role = RoleWords.role("rol", body.text("rol"));
    Agent newcomer = new Agent(id, body.optionalText("nombre").orElse(""), role, true);
    String password = body.text("clave");
    Actor actor = Caller.of(context).actor();
    authentication.inTurn(() -> team.add(actor, newcomer, password));
    log.info("team changed what=added who={} by={}", id.value(), actor.id().value());
    context.json(new ChangedJson(true, PersonJson.of(team.find(actor, id))));
  }

  private void changeRole(Context context) {
    Role role = RoleWords.role("rol", Request.of(context).json().text("rol"));
    change(context, "role", (actor, id) -> team.changeRole(actor, id, role));
  }

  private void setActive(Context context) {
    boolean active = Request.of(context).json().flag("activo");
    change(context, "active", (actor, id) -> team.setActive(actor, id, active));
  }

  private void setPassword(Context context) {
    String password = Request.of(context).json().text("clave");
    change(
        context,
        "password",
        (actor, id) -> authentication.inTurn(() -> team.setPassword(actor, id, password)));
  }

  private void resetSecondFactor(Context context) {
    change(context, "second factor", team::resetSecondFactor);
  }

  private void change(Context context, String what, Change change) {
    Actor actor = Caller.of(context).actor();
    AgentId id = named(context);
    change.make(actor, id);
    changed.accept(id);
    log.info("team changed what={} who={} by={}", what, id.value(), actor.id().value());
    context.json(new ChangedJson(true, PersonJson.of(team.find(actor, id))));
  }

  private static AgentId named(Context context) {
    try {
      return new AgentId(context.pathParam("usuario"));
    } catch (IllegalArgumentException nobodysName) {
      throw Refusal.of(Reason.UNKNOWN_PERSON);
    }
  }

  private record TeamJson(boolean success, @JsonProperty("personas") List<PersonJson> people) {}

  private record ChangedJson(boolean success, @JsonProperty("persona") PersonJson person) {}

  /** What somebody does to somebody. */
  private interface Change {
    void make(Actor actor, AgentId id);
  }
}
