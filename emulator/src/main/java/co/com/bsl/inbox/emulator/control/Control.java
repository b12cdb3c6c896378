package co.com.bsl.inbox.emulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.util.Map;

/** Where tests and people steer the emulator, and how mistakes in doing so are answered. */
public final class Control {
  /** Where the control calls live. */
  public static final String PATH = "/_emulator";

  private Control() {}

  /** Adds the way to start afresh, and answers what cannot be understood with the reason. */
  public static void addTo(RoutesConfig routes, Runnable reset) {
    routes.post(PATH + "/reiniciar", ctx -> reset.run());
    routes.exception(IllegalArgumentException.class, Control::badRequest);
    routes.exception(DateTimeException.class, Control::badRequest);
    routes.exception(JsonProcessingException.class, Control::badRequest);
  }

  private static void badRequest(Exception e, Context ctx) {
    ctx.status(400).json(Map.of("error", String.valueOf(e.getMessage())));
  }
}
