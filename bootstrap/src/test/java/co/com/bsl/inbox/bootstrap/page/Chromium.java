package co.com.bsl.inbox.bootstrap.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One real Chromium for all page tests: the one that {@code BSL_CHROMIUM} names, or Playwright's
 * own when there is none.
 */
final class Chromium implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--mute-audio");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    Optional<String> found =
        Optional.ofNullable(System.getenv("BSL_CHROMIUM")).filter(path -> !path.isBlank());
    Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(found.isPresent() ? noDownload : Map.of()));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
    found.map(Path::of).ifPresent(options::setExecutablePath);
    browser = playwright.chromium().launch(options);
  }

  /** The browser of this test run; it is closed when the run ends. */
  static Browser of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Chromium.class, unused -> new Chromium(), Chromium.class)
        .browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
