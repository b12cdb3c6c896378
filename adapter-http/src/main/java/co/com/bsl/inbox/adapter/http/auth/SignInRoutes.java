package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.RightWords;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.application.signin.SignOut;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Network;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out, and who one is. */
final class SignInRoutes {
  private static final Logger log = LoggerFactory.getLogger(SignInRoutes.class);
  private static final String PATH = "/api/sesion";

  private final PasswordGate passwords;
  private final Sessions sessions;
  private final SignOut signOut;
  private final SessionCookie cookie;
  private final Consumer<AgentId> ended;

  SignInRoutes(
      PasswordGate passwords,
      Sessions sessions,
      SignOut signOut,
      SessionCookie cookie,
      Consumer<AgentId> ended) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.signOut = signOut;
    this.cookie = cookie;
    this.ended = ended;
  }

  List<Route> routes() {
    return List.of(
        Route.post(PATH, Access.ANYBODY, this::signIn),
        Route.get(PATH, Access.SIGNED_IN, this::whoAmI),
        Route.post(PATH + "/salir", Access.ANYBODY, this::signOut));
  }

  private void signIn(Context context) {
    JsonBody body = Request.of(context).json();
    Attempt attempt =
        new Attempt(
            Network.of(context.ip()),
            body.text("usuario"),
            body.text("clave"),
            body.optionalText("codigo").filter(code -> !code.isBlank()));
    Agent agent = passwords.check(attempt);
    endSession(context);
    cookie.give(context, sessions.begin(agent.id()));
    log.info("signed in agent={}", agent.id().value());
    context.json(AgentJson.of(Actor.of(agent)));
  }

  private void whoAmI(Context context) {
    context.json(AgentJson.of(Caller.of(context).actor()));
  }

  private void signOut(Context context) {
    endSession(context);
    cookie.take(context);
    context.json(new SignedOutJson(true));
  }

  private void endSession(Context context) {
    cookie.token(context).flatMap(token -> signOut.leave(token, context.ip())).ifPresent(ended);
  }

  private record AgentJson(
      boolean success,
      @JsonProperty("usuario") String user,
      @JsonProperty("nombre") String name,
      @JsonProperty("rol") String role,
      @JsonProperty("permisos") List<String> rights) {

    static AgentJson of(Actor actor) {
      Agent agent = actor.agent();
      String role = agent.role().name().toLowerCase(Locale.ROOT);
      return new AgentJson(
          true, agent.id().value(), agent.name(), role, RightWords.of(actor.rights()));
    }
  }

  private record SignedOutJson(boolean success) {}
}
