package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.domain.agent.Agent;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out, and who one is. */
final class SignInRoutes {
  private static final Logger log = LoggerFactory.getLogger(SignInRoutes.class);
  private static final String PATH = "/api/sesion";

  private final PasswordGate passwords;
  private final Sessions sessions;
  private final SessionCookie cookie;

  SignInRoutes(PasswordGate passwords, Sessions sessions, SessionCookie cookie) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  List<Route> routes() {
    return List.of(
        Route.post(PATH, Access.ANYBODY, this::signIn),
        Route.get(PATH, Access.SIGNED_IN, this::whoAmI),
        Route.post(PATH + "/salir", Access.ANYBODY, this::signOut));
  }

  private void signIn(Context context) {
    JsonBody body = Request.of(context).json();
    Credentials.Password password =
        new Credentials.Password(context.ip(), body.text("usuario"), body.text("clave"));
    Agent agent = passwords.check(password);
    SessionCookie.token(context).ifPresent(sessions::end);
    cookie.give(context, sessions.begin(agent.id()));
    log.info("signed in agent={}", agent.id().value());
    context.json(AgentJson.of(agent));
  }

  private void whoAmI(Context context) {
    context.json(AgentJson.of(Caller.of(context).actor().agent()));
  }

  private void signOut(Context context) {
    SessionCookie.token(context).ifPresent(sessions::end);
    cookie.take(context);
    context.json(new SignedOutJson(true));
  }

  private record AgentJson(
      boolean success,
      @JsonProperty("usuario") String user,
      @JsonProperty("nombre") String name,
      @JsonProperty("rol") String role) {

    static AgentJson of(Agent agent) {
      String role = agent.role().name().toLowerCase(Locale.ROOT);
      return new AgentJson(true, agent.id().value(), agent.name(), role);
    }
  }

  private record SignedOutJson(boolean success) {}
}
