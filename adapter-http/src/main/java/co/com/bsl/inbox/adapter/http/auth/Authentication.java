package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.SignIn;
import co.com.bsl.inbox.domain.agent.Agent;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Knows who is calling; what they may do is decided by what they ask for. */
public final class Authentication {
  private final Sessions sessions;
  private final PasswordGate passwords;

  public Authentication(SignIn signIn, Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.passwords = new PasswordGate(signIn, clock);
  }

  /** The calls to sign in and out; the cookie they give travels over TLS only, if that is so. */
  public List<Route> routes(boolean secureCookie) {
    return new SignInRoutes(passwords, sessions, new SessionCookie(secureCookie)).routes();
  }

  /** The route's handler behind the guard that its access asks for. */
  public Handler guarded(Route route) {
    return switch (route.access()) {
      case ANYBODY -> route.handler();
      case SIGNED_IN ->
          context -> {
            admit(context);
            route.handler().handle(context);
          };
    };
  }

  /** Whose session the page's cookie is, if it is one. */
  public Optional<Agent> visitor(Context context) {
    return SessionCookie.token(context).flatMap(sessions::recognise);
  }

  /** Whether somebody who was let in would be let in again. */
  public boolean stillHolds(Caller caller) {
    try {
      return recognise(caller.credentials()).isPresent();
    } catch (Refusal refused) {
      return refused.retryAfter().isPresent();
    }
  }

  private void admit(Context context) {
    Credentials credentials =
        Credentials.of(context).orElseThrow(() -> Refusal.of(Reason.NOT_SIGNED_IN));
    Agent agent = recognise(credentials).orElseThrow(() -> Refusal.of(Reason.NOT_SIGNED_IN));
    new Caller(Actor.of(agent), credentials).attachTo(context);
  }

  private Optional<Agent> recognise(Credentials credentials) {
    return credentials.fold(
        token -> sessions.recognise(token.value()),
        password -> Optional.of(passwords.recognise(password)));
  }
}
