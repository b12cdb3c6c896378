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
  private static final String INSIDE = "index.html";
  private static final String ADMINISTRATION = "administracion.html";
  private static final String OUTSIDE = "sign-in.html";

  private final Authentication authentication;
  private final Edition edition = Edition.of(List.of(INSIDE, ADMINISTRATION, OUTSIDE));
  private final Assets documents = new Assets(edition::lead);
  private final Assets assets = new Assets();

  public Pages(Authentication authentication) {
    this.authentication = authentication;
  }

  /** The page's further files. */
  public ResourceHandler files() {
    return new StaticFiles(edition);
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/", Access.ANYBODY, context -> page(context, INSIDE)),
        Route.get("/administracion", Access.ANYBODY, context -> page(context, ADMINISTRATION)),
        Route.get(
            "/openapi.json", Access.ANYBODY, context -> send(context, assets, "openapi.json")));
  }

  private void page(Context context, String document) {
    boolean signedIn = authentication.visitor(context).isPresent();
    send(context, documents, "web/" + (signedIn ? document : OUTSIDE));
  }

  private static void send(Context context, Assets files, String place) {
    files
        .find(place)
        .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_PATH))
        .send(context, "private, no-cache");
  }
}
