package co.com.bsl.inbox.bootstrap.page;

import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a page test a running inbox and desks to look at it; checks the desks afterwards. */
final class PageRoom implements BeforeEachCallback, AfterEachCallback {
  private final List<Desk> desks = new ArrayList<>();
  private final Map<String, String> configuration;
  private LiveSystem system;
  private Browser browser;

  /** A room with an inbox as it comes. */
  PageRoom() {
    this(Map.of());
  }

  /** A room with an inbox that is configured further. */
  PageRoom(Map<String, String> configuration) {
    this.configuration = Map.copyOf(configuration);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    browser = Chromium.of(context);
    Path data = Files.createTempDirectory("inbox");
    system = LiveSystem.start(data, EmulatorConfig.defaults(), configuration);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      desks.forEach(Desk::close);
    } finally {
      desks.clear();
      system.close();
    }
  }

  LiveSystem system() {
    return system;
  }

  /** A desk with a large screen, signed in. */
  Desk desk() {
    return keep(Desk.open(system, browser, 1280, 800)).signIn();
  }

  /** A desk that nobody has signed in at. */
  Desk closedDesk() {
    return keep(Desk.open(system, browser, 1280, 800));
  }

  /** A desk of that kind that nobody has signed in at. */
  Desk closedDesk(Browser.NewContextOptions kind) {
    return keep(Desk.open(system, browser, kind));
  }

  /** A desk with a large screen for somebody else of the team, signed in. */
  Desk colleague(String user) {
    return keep(Desk.open(system, browser, 1280, 800)).signIn(user);
  }

  /** The same person at a browser that has never been here. */
  Desk elsewhere(Desk desk) {
    return keep(Desk.open(system, browser, desk.signedIn()));
  }

  /** A phone, signed in. */
  Desk phone() {
    return keep(Desk.open(system, browser, 390, 844)).signIn();
  }

  /** A desk of that kind, signed in. */
  Desk desk(Browser.NewContextOptions kind) {
    return keep(Desk.open(system, browser, kind)).signIn();
  }

  /** A desk that reaches the inbox by that address, signed in. */
  Desk deskAt(String url) {
    Browser.NewContextOptions kind =
        new Browser.NewContextOptions().setLocale("es-CO").setViewportSize(1280, 800);
    return keep(Desk.open(system, url, browser, kind)).signIn();
  }

  private Desk keep(Desk desk) {
    desks.add(desk);
    return desk;
  }
}
