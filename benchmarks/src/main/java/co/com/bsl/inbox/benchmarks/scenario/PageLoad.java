package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.measure.Median;
import co.com.bsl.inbox.benchmarks.population.GenerateStore;
import co.com.bsl.inbox.benchmarks.population.Size;
import co.com.bsl.inbox.benchmarks.product.ServerProcess;
import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.product.SignedIn;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.emulator.Emulator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A first visit of the chat page in a real browser: bytes on the wire, and time to the list. */
public final class PageLoad implements Scenario {
  private static final String BYTES =
      """
      () => performance.getEntriesByType('resource')
        .concat(performance.getEntriesByType('navigation'))
        .filter(({ name }) => !/webfonts|\\/api\\//.test(name))
        .reduce((sum, { transferSize }) => sum + transferSize, 0)
      """;

  private final Servers servers;
  private final Path stores;
  private final Effort effort;

  public PageLoad(Servers servers, Path stores, Effort effort) {
    this.servers = servers;
    this.stores = stores;
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws Exception {
    Path file = GenerateStore.in(stores, Size.SMALL);
    try (Emulator nobody = Emulator.start();
        ServerProcess inbox = servers.inbox("jdbc:sqlite:" + file, nobody.twilioUrl(), "");
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      List<Double> bytes = new ArrayList<>();
      List<Double> millis = new ArrayList<>();
      for (int round = 0; round < effort.rounds() + 2; round++) {
        visit(browser, inbox, bytes, millis);
      }
      return List.of(
          Row.within("chat page", 100, Median.of(bytes) / 1024, "KB", "compressed, no fonts"),
          Row.within(
              "chat page, list to be seen",
              500,
              Median.of(millis),
              "ms",
              "after the click, nothing cached"));
    }
  }

  private static BrowserType.LaunchOptions options() {
    String found = System.getenv("BSL_CHROMIUM");
    if (found == null || found.isBlank()) {
      throw new IllegalStateException("there is no Chromium: name one in BSL_CHROMIUM");
    }
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(found))
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }

  private static void visit(
      Browser browser, ServerProcess inbox, List<Double> bytes, List<Double> millis)
      throws Exception {
    String address = "http://127.0.0.1:" + inbox.port();
    String[] session = SignedIn.cookie(inbox.port()).split("=", 2);
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
      context.addCookies(List.of(new Cookie(session[0], session[1]).setUrl(address)));
      Page page = context.newPage();
      page.navigate(address);
      page.getByTestId("conversation").first().waitFor();
      millis.add(((Number) page.evaluate("() => performance.now()")).doubleValue());
      bytes.add(((Number) page.evaluate(BYTES)).doubleValue());
    }
  }
}
