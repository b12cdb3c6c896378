package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.signin.SignIn;
import co.com.bsl.inbox.application.signin.SignOut;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Knows who is calling; what they may do is decided by what they ask for. */
public final class Authentication {
  private final SignOut signOut;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final NumberPolicy numbers;
  private final PasswordGate passwords;
  private final SessionCookie cookie;

  /** The cookie travels over TLS only, if there is TLS. */
  public Authentication(
      SignIn signIn, SignOut signOut, Recognition recognition, Clock clock, boolean secureCookie) {
    this.signOut = signOut;
    this.sessions = recognition.sessions();
    this.tokens = recognition.tokens();
    this.numbers = recognition.numbers();
    this.passwords = new PasswordGate(signIn, clock);
    this.cookie = new SessionCookie(secureCookie);
  }

  /** The calls to sign in and out, which tell whose sessions have ended. */
  public List<Route> routes(Consumer<AgentId> ended) {
    return new SignInRoutes(passwords, sessions, signOut, cookie, ended).routes();
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
    return cookie.token(context).flatMap(sessions::recognise);
  }

  /** Whether somebody who was let in would be let in again, and see as much. */
  public boolean stillHolds(Caller caller) {
    try {
      return recognise(caller.credentials())
          .filter(now -> now.seesNumbers() == caller.actor().seesNumbers())
          .isPresent();
    } catch (Refusal busy) {
      return busy.retryAfter().isPresent();
    } catch (AccountException refused) {
      return !refused.pause().isZero();
    }
  }

  /** Does what hashes or compares a password once there is a place for it. */
  public void inTurn(Runnable check) {
    passwords.<Optional<Void>>inTurn(
        () -> {
          check.run();
          return Optional.empty();
        });
  }

  /** Gives a page whose session has just ended another one; programs have none to lose. */
  public void beginAnew(Context context, AgentId agent) {
    if (Caller.of(context).credentials() instanceof Credentials.Session) {
      cookie.give(context, sessions.begin(agent));
    }
  }

  private void admit(Context context) {
    Credentials credentials =
        Credentials.of(context, cookie).orElseThrow(() -> Refusal.of(Reason.NOT_SIGNED_IN));
    Actor actor = recognise(credentials).orElseThrow(() -> Refusal.of(Reason.NOT_SIGNED_IN));
    new Caller(actor, credentials).attachTo(context);
  }

  private Optional<Actor> recognise(Credentials credentials) {
    Optional<Actor> actor =
        credentials.fold(
            session -> sessions.recognise(session.token()).map(Actor::of),
            program -> tokens.recognise(program.token()),
            password -> Optional.of(Actor.of(passwords.recognise(password.attempt()))));
    return actor.map(numbers::applied);
  }

  /** By what callers are recognised once they have been let in, and who is shown numbers. */
  public record Recognition(Sessions sessions, ApiTokens tokens, NumberPolicy numbers) {}
}
