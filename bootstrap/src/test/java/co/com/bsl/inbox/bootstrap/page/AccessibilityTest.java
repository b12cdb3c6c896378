package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody can use every screen: WCAG 2.2 AA as far as a program can tell. */
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @RegisterExtension final PageRoom room = new PageRoom();

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 1280, 800",
    "DARK, 1280, 800",
    "LIGHT, 390, 844",
    "DARK, 390, 844",
  })
  void noScreenKeepsAnybodyOut(ColorScheme look, int width, int height) {
    Morning.at(room.system());
    Desk desk = room.desk(kind(look, width, height));
    List<String> violations = new ArrayList<>();

    for (Screen screen : Screen.all()) {
      screen.showAt(desk);
      violations.addAll(violations(desk, screen.name()));
      desk.leave();
    }

    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void theSignInKeepsNobodyOut(ColorScheme look) {
    Desk desk = room.closedDesk(kind(look, 1280, 800));
    desk.find("sign-in").waitFor();

    assertThat(violations(desk, "sign-in")).isEmpty();
  }

  /** 640 pixels wide is what 1280 are at 200 % zoom. */
  @ParameterizedTest
  @CsvSource({"320, 640", "640, 400"})
  void nothingIsCutOffWhereThereIsLittleRoom(int width, int height) {
    Morning.at(room.system());
    Desk desk = room.desk(kind(ColorScheme.LIGHT, width, height));
    List<String> cut = new ArrayList<>();

    for (Screen screen : Screen.all()) {
      screen.showAt(desk);
      desk.cutOff().forEach(what -> cut.add(screen.name() + ": " + what));
      desk.leave();
    }

    assertThat(cut).isEmpty();
  }

  @Test
  void everythingIsReachedByTheKeyboard() {
    Morning.at(room.system());
    Desk desk = room.desk();

    desk.page().keyboard().press("Control+k");
    desk.page().keyboard().type("ana ru");
    assertThat(desk.page().locator("[role=option]").first()).containsText("Ana Ruiz");
    desk.page().keyboard().press("Enter");
    desk.find("composer").waitFor();
    desk.page().keyboard().type("Con gusto");
    desk.page().keyboard().press("Enter");

    assertThat(desk.bubble("Con gusto")).isVisible();
    desk.page().keyboard().press("Escape");
    assertThat(desk.find("composer")).hasCount(0);
  }

  @Test
  void oneLetterLeadsToTheNextConversationAndOneBack() {
    Morning.at(room.system());
    Desk desk = room.desk();
    Locator rows = desk.find("conversation");

    desk.page().keyboard().press("j");
    assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
    pressOutsideTheComposer(desk, "j");
    assertThat(rows.nth(1)).hasAttribute("aria-current", "true");
    pressOutsideTheComposer(desk, "k");

    assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
  }

  private static void pressOutsideTheComposer(Desk desk, String key) {
    desk.find("composer").blur();
    desk.page().keyboard().press(key);
  }

  private static Browser.NewContextOptions kind(ColorScheme look, int width, int height) {
    return new Browser.NewContextOptions()
        .setLocale("es-CO")
        .setColorScheme(look)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(width, height);
  }

  private static List<String> violations(Desk desk, String screen) {
    return new AxeBuilder(desk.page())
        .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> screen + ": " + told(rule))
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + " at "
        + rule.getNodes().stream().map(n -> n.getTarget() + " " + n.getFailureSummary()).toList();
  }
}
