package co.com.bsl.inbox.bootstrap.page;

import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a page test a running inbox and desks to look at it; checks the desks afterwards. */
final class PageRoom implements BeforeEachCallback, AfterEachCallback {
  private final List<Desk> desks = new ArrayList<>();
  private Path data;
  private LiveSystem system;
  private Browser browser;

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    browser = Chromium.of(context);
    data = Files.createTempDirectory("inbox");
    system = LiveSystem.start(data);
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

  /** A phone, signed in. */
  Desk phone() {
    return keep(Desk.open(system, browser, 390, 844)).signIn();
  }

  /** A desk of that kind, signed in. */
  Desk desk(Browser.NewContextOptions kind) {
    return keep(Desk.open(system, browser, kind)).signIn();
  }

  private Desk keep(Desk desk) {
    desks.add(desk);
    return desk;
  }
}
