package co.com.bsl.inbox.benchmarks.product;

import io.javalin.Javalin;

/** What a server that does nothing costs: a Javalin handler that reads the body and says yes. */
public final class BareServer {

  private BareServer() {}

  /** Serves on the port that the first word names. */
  public static void main(String[] words) {
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/health", context -> context.result("yes"));
              config.routes.post(
                  "/webhook/twilio",
                  context -> context.contentType("text/xml").result(answer(context.body())));
            })
        .start("127.0.0.1", Integer.parseInt(words[0]));
  }

  private static String answer(String body) {
    return body.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
  }
}
