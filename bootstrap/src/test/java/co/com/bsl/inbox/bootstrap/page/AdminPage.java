package co.com.bsl.inbox.bootstrap.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The administrator's page, as an open desk reaches it. */
final class AdminPage {
  private AdminPage() {}

  /** The desk, at the administrator's page. */
  static Desk opened(Desk desk) {
    desk.page().locator("a[href='/administracion']").click();
    desk.page().waitForURL("**/administracion");
    section(desk, "Mi clave").waitFor();
    return desk;
  }

  /** The section with that heading. */
  static Locator section(Desk desk, String name) {
    return desk.page()
        .locator("section.admin__section")
        .filter(
            new Locator.FilterOptions()
                .setHas(desk.page().locator("h2", new Page.LocatorOptions().setHasText(name))));
  }

  /** A button of a section. */
  static Locator button(Locator section, String name) {
    return section.locator("button", new Locator.LocatorOptions().setHasText(name));
  }
}
