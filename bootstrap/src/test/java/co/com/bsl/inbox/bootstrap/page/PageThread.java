package co.com.bsl.inbox.bootstrap.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * The thread in which scripts, styles and layout of a page run: what they cost it, in processor
 * time, so that whatever else a machine has to do does not count.
 */
final class PageThread {
  private final CDPSession session;

  PageThread(Page page) {
    session = page.context().newCDPSession(page);
    JsonObject processorTime = new JsonObject();
    processorTime.addProperty("timeDomain", "threadTicks");
    session.send("Performance.enable", processorTime);
  }

  /** How many milliseconds that kept the thread busy. */
  double millisOf(Runnable work) {
    double before = busy();
    work.run();
    return busy() - before;
  }

  private double busy() {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if ("TaskDuration".equals(metric.getAsJsonObject().get("name").getAsString())) {
        return 1_000 * metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new AssertionError("this browser does not tell how busy a page is");
  }
}
