package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An agent at a browser. Whatever goes wrong on the page is noted: errors on the console, requests
 * that fail, requests to other hosts.
 */
final class Desk implements AutoCloseable {
  private static final double PATIENCE = 10_000;

  private final LiveSystem system;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  private Desk(LiveSystem system, BrowserContext context) {
    this.system = system;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            troubles.add("console: " + message.text());
          }
        });
    page.onPageError(error -> troubles.add("error: " + error));
    page.onRequest(this::mustStayHere);
    page.onResponse(this::mustSucceed);
  }

  /** A desk in Spanish, of that size. */
  static Desk open(LiveSystem system, Browser browser, int width, int height) {
    return open(
        system,
        browser,
        new Browser.NewContextOptions().setLocale("es-CO").setViewportSize(width, height));
  }

  static Desk open(LiveSystem system, Browser browser, Browser.NewContextOptions options) {
    Desk desk = new Desk(system, browser.newContext(options));
    desk.page.navigate(system.url() + "/");
    return desk;
  }

  Desk signIn() {
    page.locator("input[name=usuario]").fill(Surroundings.USER);
    page.locator("input[name=clave]").fill(Surroundings.PASSWORD);
    find("sign-in").click();
    find("conversation-list").waitFor();
    return this;
  }

  Page page() {
    return page;
  }

  Emulator emulator() {
    return system.emulator();
  }

  Locator find(String testId) {
    return page.getByTestId(testId);
  }

  Locator row(String number) {
    return page.locator("[data-testid=conversation][data-numero='%s']".formatted(number));
  }

  Locator bubble(String text) {
    return page.locator("li.message")
        .filter(
            new Locator.FilterOptions().setHas(page.getByTestId("message-text").getByText(text)));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  void openConversation(String number) {
    row(number).click();
    find("composer").waitFor();
  }

  void send(String text) {
    find("composer").fill(text);
    find("composer").press("Enter");
  }

  /** What a test does on purpose is no trouble. */
  void forgive(String part) {
    troubles.removeIf(trouble -> trouble.contains(part));
  }

  @Override
  public void close() {
    context.close();
    assertThat(troubles).as("troubles on the page").isEmpty();
  }

  private void mustStayHere(Request request) {
    String url = request.url();
    if (!url.startsWith(system.url()) && !url.startsWith("blob:") && !url.startsWith("data:")) {
      troubles.add("another host: " + url);
    }
  }

  private void mustSucceed(Response response) {
    if (response.status() >= 400) {
      troubles.add("request: %d %s".formatted(response.status(), response.url()));
    }
  }
}
