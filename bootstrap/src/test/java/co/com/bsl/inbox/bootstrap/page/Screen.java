package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

/** One thing that the page can show, and how a person gets there. */
record Screen(String name, Consumer<Desk> way) {

  /** Every screen of somebody who is signed in. */
  static List<Screen> all() {
    return List.of(
        new Screen("list", desk -> desk.go("#/")),
        new Screen("chat", desk -> desk.go("#/" + Morning.ANA)),
        new Screen("failure", desk -> desk.go("#/" + Morning.MARTA)),
        new Screen("contact", desk -> desk.go("#/" + Morning.ANA + "/datos")),
        new Screen("window-closed", Screen::stranger),
        new Screen("search", Screen::search),
        new Screen("nothing-found", Screen::searchInVain),
        new Screen("message-menu", Screen::messageMenu),
        new Screen("message-details", Screen::details),
        new Screen("emoji", Screen::emoji),
        new Screen("row-menu", Screen::rowMenu),
        new Screen("command-bar", desk -> desk.press("#/", "Control+k")),
        new Screen("shortcuts", desk -> desk.press("#/", "?")),
        new Screen("new-chat", desk -> desk.press("#/", "n")),
        new Screen("settings", desk -> desk.press("#/", ",")),
        new Screen("health", Screen::health));
  }

  /** Shows it at that desk. */
  void showAt(Desk desk) {
    way.accept(desk);
    desk.settle();
  }

  /** Somebody nobody has heard of: that the server says so is no trouble. */
  private static void stranger(Desk desk) {
    desk.forgive("404");
    desk.go("#/" + Morning.STRANGER);
    assertThat(desk.find("window-closed")).isVisible();
  }

  private static void search(Desk desk) {
    desk.go("#/");
    desk.find("search").fill("certificado");
    assertThat(desk.page().locator(".hit")).hasCount(1);
  }

  private static void searchInVain(Desk desk) {
    desk.go("#/");
    desk.find("search").fill("xyzzy");
    assertThat(desk.page().locator(".list__notice")).containsText("xyzzy");
  }

  private static void messageMenu(Desk desk) {
    desk.go("#/" + Morning.ANA);
    desk.page().locator(".bubble__menu").last().focus();
    desk.page().keyboard().press("Enter");
    assertThat(desk.page().locator("[role=menu]")).isVisible();
  }

  private static void details(Desk desk) {
    messageMenu(desk);
    desk.page().locator("[role=menuitem]").nth(1).click();
    assertThat(desk.page().locator(".steps li").first()).isVisible();
  }

  private static void emoji(Desk desk) {
    desk.go("#/" + Morning.ANA);
    desk.button("Emoji").click();
    assertThat(desk.page().locator(".emoji-picker")).isVisible();
  }

  private static void rowMenu(Desk desk) {
    desk.go("#/");
    desk.row(Morning.LUIS).dispatchEvent("contextmenu");
    assertThat(desk.page().locator("[role=menu]")).isVisible();
  }

  private static void health(Desk desk) {
    desk.press("#/", "h");
    assertThat(desk.page().locator(".health__part").first()).isVisible();
  }
}
