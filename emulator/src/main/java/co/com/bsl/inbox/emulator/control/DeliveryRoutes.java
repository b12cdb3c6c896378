package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.callback.CallbackUrls;
import co.com.bsl.inbox.emulator.delivery.Delivery;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Where callbacks go, and whether messages move by themselves or are moved by hand. */
public final class DeliveryRoutes {
  private final Delivery delivery;
  private final CallbackUrls urls;

  public DeliveryRoutes(Delivery delivery, CallbackUrls urls) {
    this.delivery = delivery;
    this.urls = urls;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.post(
        Control.PATH + "/estado", ctx -> ctx.bodyAsClass(StatusJson.class).applyTo(delivery));
    routes.post(
        Control.PATH + "/progreso",
        ctx -> delivery.automatic(ctx.bodyAsClass(JsonNode.class).path("automatico").asBoolean()));
    routes.post(Control.PATH + "/webhook", this::point);
  }

  private void point(Context ctx) {
    JsonNode body = ctx.bodyAsClass(JsonNode.class);
    urls.inboundTo(body.path("url").asText());
    urls.statusTo(body.path("estado_url").asText());
  }
}
