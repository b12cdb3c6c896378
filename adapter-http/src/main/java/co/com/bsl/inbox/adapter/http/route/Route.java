package co.com.bsl.inbox.adapter.http.route;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** One call of the interface: there is none of which it is not said who may use it. */
public record Route(HandlerType method, String path, Access access, Handler handler) {

  /** A call that only looks. */
  public static Route get(String path, Access access, Handler handler) {
    return new Route(HandlerType.GET, path, access, handler);
  }

  /** A call that may change something. */
  public static Route post(String path, Access access, Handler handler) {
    return new Route(HandlerType.POST, path, access, handler);
  }
}
