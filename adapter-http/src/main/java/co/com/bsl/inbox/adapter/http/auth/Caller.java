package co.com.bsl.inbox.adapter.http.auth;

import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import io.javalin.http.Context;
import java.util.Locale;

/** Who of the team is calling, and by what we recognised them. */
public record Caller(Actor actor, Credentials credentials) {
  private static final String ATTRIBUTE = "caller";

  /** Who is calling; only routes that need somebody signed in may ask. */
  public static Caller of(Context context) {
    Caller caller = context.attribute(ATTRIBUTE);
    if (caller == null) {
      throw new IllegalStateException("nobody was recognised at " + context.path());
    }
    return caller;
  }

  /** The caller's user name. */
  public AgentId id() {
    return actor.id();
  }

  /** The caller as somebody for whom things are put into words of that language. */
  public Viewer viewer(Locale language) {
    return new Viewer(language, actor.seesNumbers());
  }

  void attachTo(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
