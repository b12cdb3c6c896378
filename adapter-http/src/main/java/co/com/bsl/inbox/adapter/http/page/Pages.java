package co.com.bsl.inbox.adapter.http.page;

import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.ResourceHandler;
import java.util.List;

/**
 * The documents: the chat page and the administrator's for whoever is signed in, and the
 * description of the interface; and the files that the page is made of.
 */
public final class Pages {
  private final Authentication authentication;
  private final Assets assets = new Assets();

  public Pages(Authentication authentication) {
    this.authentication = authentication;
  }

  /** The page's further files. */
  public ResourceHandler files() {
    return new StaticFiles();
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/", Access.ANYBODY, context -> page(context, "web/index.html")),
        Route.get(
            "/administracion", Access.ANYBODY, context -> page(context, "web/administracion.html")),
        Route.get("/openapi.json", Access.ANYBODY, context -> send(context, "openapi.json")));
  }

  private void page(Context context, String document) {
    boolean signedIn = authentication.visitor(context).isPresent();
    send(context, signedIn ? document : "web/sign-in.html");
  }

  private void send(Context context, String place) {
    assets
        .find(place)
        .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_PATH))
        .send(context, "private, no-cache");
  }
}
