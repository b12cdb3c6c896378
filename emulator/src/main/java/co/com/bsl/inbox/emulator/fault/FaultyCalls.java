package co.com.bsl.inbox.emulator.fault;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Lets planned faults happen to the calls of one vendor, who words errors in its own JSON. */
public final class FaultyCalls {
  private static final String HTML =
      "<!DOCTYPE html><html><body><h1>503 Service Unavailable</h1></body></html>";

  private final FaultPlan plan;
  private final IntFunction<Object> errorJson;

  public FaultyCalls(FaultPlan plan, IntFunction<Object> errorJson) {
    this.plan = plan;
    this.errorJson = errorJson;
  }

  /** The handler, with the target's planned faults happening to its calls. */
  public Handler on(FaultTarget target, Handler handler) {
    return ctx -> {
      Optional<Fault> fault = plan.take(target);
      if (fault.isEmpty()) {
        handler.handle(ctx);
      } else {
        happen(fault.get(), handler, ctx);
      }
    };
  }

  private void happen(Fault fault, Handler handler, Context ctx) throws Exception {
    if (fault.accepted()) {
      handler.handle(ctx);
    }
    switch (fault.kind()) {
      case DELAY -> delay(fault, handler, ctx);
      case STATUS -> error(fault, ctx);
      case HTML_PAGE -> ctx.status(fault.number()).contentType("text/html").result(HTML);
      case DROP -> drop(ctx);
      case HANG -> ctx.future(CompletableFuture::new);
      case MALFORMED_JSON -> ctx.contentType("application/json").result("{\"sid\": \"SM");
      case DUPLICATE, REORDER, SUPPRESS ->
          throw new IllegalStateException(fault.kind() + " happens to callbacks only");
    }
  }

  private static void delay(Fault fault, Handler handler, Context ctx) throws Exception {
    Thread.sleep(fault.time().toMillis());
    if (!fault.accepted()) {
      handler.handle(ctx);
    }
  }

  private void error(Fault fault, Context ctx) {
    if (!fault.time().isZero()) {
      ctx.header("Retry-After", Long.toString(Math.max(1, fault.time().toSeconds())));
    }
    ctx.status(fault.number()).json(errorJson.apply(fault.number()));
  }

  /** Closes the connection under the answer; the future keeps the server from writing one. */
  private static void drop(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
    ctx.future(CompletableFuture::new);
  }
}
