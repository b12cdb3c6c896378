package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.fault.FaultPlan;
import co.com.bsl.inbox.emulator.fault.PlannedFault;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Plans what goes wrong, shows what has not gone wrong yet, and calls it off. */
public final class FaultRoutes {
  private final FaultPlan faults;

  public FaultRoutes(FaultPlan faults) {
    this.faults = faults;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.get(Control.PATH + "/fallas", this::show);
    routes.post(Control.PATH + "/fallas", this::plan);
    routes.post(Control.PATH + "/fallas/borrar", ctx -> faults.clear());
  }

  private void plan(Context ctx) {
    faults.add(ctx.bodyAsClass(FaultJson.class).planned());
    show(ctx.status(201));
  }

  private void show(Context ctx) {
    ctx.json(faults.pending().stream().map(FaultRoutes::json).toList());
  }

  private static Map<String, Object> json(PlannedFault planned) {
    return Map.of(
        "objetivo",
        planned.target().word(),
        "falla",
        planned.fault().kind(),
        "aceptado",
        planned.fault().accepted(),
        "veces",
        planned.times());
  }
}
