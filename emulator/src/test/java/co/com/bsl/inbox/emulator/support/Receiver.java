package co.com.bsl.inbox.emulator.support;

import co.com.bsl.inbox.emulator.watch.Watch;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A tiny web server in the place of the inbox: remembers calls and answers as it is told. */
public final class Receiver implements AutoCloseable {
  /** One call as it arrived. */
  public record Received(String url, Map<String, String> headers, Map<String, List<String>> form) {
    public String field(String name) {
      return form.getOrDefault(name, List.of("")).get(0);
    }

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final Watch watch = new Watch();
  private final Queue<Received> calls = new ConcurrentLinkedQueue<>();
  private final Javalin server;
  private volatile Handler answer = ctx -> ctx.contentType("text/xml").result("<Response/>");

  public Receiver() {
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/<path>", this::receive);
                })
            .start("127.0.0.1", 0);
  }

  /** Sets what is done about calls from now on. */
  public void answers(Handler handler) {
    answer = handler;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Waits for so many calls and answers all there are. */
  public List<Received> await(int count) {
    watch.until(() -> calls.size() >= count);
    return calls();
  }

  public List<Received> calls() {
    return List.copyOf(calls);
  }

  private void receive(Context ctx) throws Exception {
    calls.add(new Received(ctx.fullUrl(), Map.copyOf(ctx.headerMap()), ctx.formParamMap()));
    answer.handle(ctx);
    watch.changed();
  }

  @Override
  public void close() {
    server.stop();
  }
}
