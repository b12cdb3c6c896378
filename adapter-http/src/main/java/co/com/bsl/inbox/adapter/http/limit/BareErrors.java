package co.com.bsl.inbox.adapter.http.limit;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is answered to requests that the web server underneath cannot even read. Its own pages tell
 * what they tripped over, by the names of its classes.
 */
public final class BareErrors extends ErrorHandler {
  private static final String TEXT =
      "{\"success\":false,\"error\":\"La solicitud no se entiende.\",\"codigo\":\"%s\"}";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, TEXT.formatted(code(response.getStatus())), callback);
    return true;
  }

  private static String code(int status) {
    return switch (status) {
      case 414 -> "url_larga";
      case 431 -> "encabezados_grandes";
      default -> status < 500 ? "solicitud_ilegible" : "error_interno";
    };
  }
}
