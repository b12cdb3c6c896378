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
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * An agent at a browser. Whatever goes wrong on the page is noted: errors on the console, requests
 * that fail, requests to other hosts.
 */
final class Desk implements AutoCloseable {
  private static final double PATIENCE = 10_000;

  private final LiveSystem system;
  private final String url;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private final List<String> forgiven = new CopyOnWriteArrayList<>();

  private Desk(LiveSystem system, String url, BrowserContext context) {
    this.system = system;
    this.url = url;
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
    return open(system, system.url(), browser, options);
  }

  /** A desk of that kind that reaches the inbox by that address. */
  static Desk open(
      LiveSystem system, String url, Browser browser, Browser.NewContextOptions options) {
    Desk desk = new Desk(system, url, browser.newContext(options));
    desk.page.navigate(url + "/");
    return desk;
  }

  Desk signIn() {
    return signIn(Surroundings.USER);
  }

  Desk signIn(String user) {
    page.locator("input[name=usuario]").fill(user);
    page.locator("input[name=clave]").fill(Surroundings.PASSWORD);
    find("sign-in").click();
    find("conversation-list").waitFor();
    return this;
  }

  /** A browser without a memory in which the same person is signed in. */
  Browser.NewContextOptions signedIn() {
    return new Browser.NewContextOptions()
        .setLocale("es-CO")
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
        .setStorageState(context.storageState());
  }

  /** A further tab of this browser. */
  Page tab() {
    Page tab = context.newPage();
    tab.navigate(url + "/");
    tab.getByTestId("conversation-list").waitFor();
    return tab;
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

  /** Goes to a place of the page. */
  void go(String hash) {
    page.evaluate("hash => { location.hash = hash }", hash);
    if (hash.length() > 2) {
      page.locator(hash.endsWith("/datos") ? ".panel__head" : ".thread-header").waitFor();
    }
  }

  /** Goes to a place and presses a key there, with the focus nowhere. */
  void press(String hash, String key) {
    go(hash);
    page.evaluate("document.activeElement.blur()");
    page.keyboard().press(key);
    page.locator("dialog[open]").waitFor();
  }

  /** Waits until nothing moves or loads any more. */
  void settle() {
    page.waitForCondition(() -> page.locator(".spinner, .skeleton").count() == 0);
    page.evaluate(
        """
        () => document.fonts.ready.then(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
        """);
  }

  /** Closes what is open and empties the search. */
  void leave() {
    page.evaluate(
        """
        () => {
          document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close())
          document.querySelectorAll('.popover:popover-open').forEach((menu) => menu.hidePopover())
        }
        """);
    go("#/");
    if (find("search").isVisible() && !find("search").inputValue().isEmpty()) {
      find("search").fill("");
      row(Morning.ANA).waitFor();
    }
  }

  /** What can be used but reaches out of the window, or hides its text behind an edge. */
  List<String> cutOff() {
    Object found =
        page.evaluate(
            """
            () => {
              const wide = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []
              const scrolls = (node) => node && (/(auto|scroll)/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement))
              const outside = [...document.querySelectorAll('button, a, input, textarea')]
                .filter((node) => node.checkVisibility({ visibilityProperty: true }))
                .filter((node) => {
                  const { left, right, width } = node.getBoundingClientRect()
                  return width > 0 && (left < -1 || right > innerWidth + 1) && !scrolls(node.parentElement)
                })
                .map((node) => node.className + ' ' + (node.ariaLabel ?? node.textContent))
              return [...wide, ...outside]
            }
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  void send(String text) {
    find("composer").fill(text);
    find("composer").press("Enter");
  }

  /**
   * The conversations and messages on screen, as far as two readers must agree on them: nobody says
   * which of two conversations of the same second comes first.
   */
  Object shown() {
    return page.evaluate(
        """
        () => {
          const rows = [...document.querySelectorAll('[data-testid=conversation]')].map((row) => [
            row.querySelector('time').dateTime,
            row.dataset.numero,
            row.dataset.unread,
            row.querySelector('.row__preview').textContent,
          ])
          const newestFirst = rows.every(([at], i) => i === 0 || rows[i - 1][0] >= at)
          const messages = [...document.querySelectorAll('li.message')]
            .slice(-40)
            .map((message) => [message.dataset.id, message.dataset.status, message.innerText])
          return { newestFirst, rows: rows.toSorted(), messages }
        }
        """);
  }

  /** Waits until this desk shows that, and tells the difference when it never does. */
  void comesToShow(Supplier<Object> wanted) {
    try {
      page.waitForCondition(() -> shown().equals(wanted.get()));
    } catch (TimeoutError different) {
      assertThat(shown()).isEqualTo(wanted.get());
    }
  }

  /** What a test does on purpose is no trouble. */
  void forgive(String part) {
    forgiven.add(part);
  }

  @Override
  public void close() {
    context.close();
    troubles.removeIf(trouble -> forgiven.stream().anyMatch(trouble::contains));
    assertThat(troubles).as("troubles on the page").isEmpty();
  }

  private void mustStayHere(Request request) {
    String asked = request.url();
    if (!asked.startsWith(url) && !asked.startsWith("blob:") && !asked.startsWith("data:")) {
      troubles.add("another host: " + asked);
    }
  }

  private void mustSucceed(Response response) {
    if (response.status() >= 400) {
      troubles.add("request: %d %s".formatted(response.status(), response.url()));
    }
  }
}
