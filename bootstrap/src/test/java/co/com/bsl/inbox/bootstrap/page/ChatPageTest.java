package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.contact.Contact;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatPageTest {
  private static final String ANA = "573001234567";
  private static final String LUIS = "573109876543";

  @RegisterExtension final PageRoom room = new PageRoom();

  @Test
  void nobodySeesAnythingBeforeSigningIn() {
    contact(ANA, "Ana Ruiz").writes("hola").await();

    Desk desk = room.closedDesk();

    assertThat(desk.find("sign-in")).isVisible();
    assertThat(desk.page().content()).doesNotContain("Ana Ruiz");
  }

  @Test
  void aWrongPasswordIsToldAndTheRightOneLetsIn() {
    Desk desk = room.closedDesk();
    desk.page().locator("input[name=usuario]").fill(Surroundings.USER);
    desk.page().locator("input[name=clave]").fill("wrong password");
    desk.find("sign-in").click();
    assertThat(desk.find("sign-in-error")).containsText("incorrect");
    desk.forgive("401");

    desk.signIn();

    assertThat(desk.find("conversation-list")).isVisible();
    desk.forgive("401");
  }

  @Test
  void theListShowsWhoWroteNewestFirst() {
    contact(ANA, "Ana Ruiz").writes("primera").await();
    contact(LUIS, "Luis Gómez").writes("segunda").await();

    Desk desk = room.desk();

    Locator rows = desk.find("conversation");
    assertThat(rows).hasCount(2);
    assertThat(rows.nth(0)).containsText("Luis Gómez");
    assertThat(rows.nth(0)).containsText("segunda");
    assertThat(rows.nth(1)).containsText("Ana Ruiz");
    assertThat(desk.row(ANA).getByTestId("unread")).hasText("1");
  }

  @Test
  void whatAContactWritesAppearsByItself() {
    Desk desk = room.desk();

    contact(ANA, "Ana Ruiz").writes("¿Me pueden ayudar?").await();

    assertThat(desk.row(ANA)).containsText("¿Me pueden ayudar?");
    desk.openConversation(ANA);
    contact(ANA, "Ana Ruiz").writes("Es urgente").await();
    assertThat(desk.bubble("Es urgente")).isVisible();
    assertThat(desk.bubble("Es urgente")).hasAttribute("data-direction", "inbound");
  }

  @Test
  void whatAnAgentSendsReachesThePhoneAndTheTicksAdvanceToRead() {
    Contact ana = contact(ANA, "Ana Ruiz");
    ana.writes("hola").await();
    Desk desk = room.desk();
    desk.openConversation(ANA);

    desk.send("Buenos días, ¿en qué ayudamos?");

    assertThat(desk.bubble("¿en qué ayudamos?")).hasCount(1);
    assertThat(desk.bubble("¿en qué ayudamos?")).hasAttribute("data-status", "delivered");
    ana.reads();
    assertThat(desk.bubble("¿en qué ayudamos?")).hasAttribute("data-status", "read");
    assertThat(desk.bubble("¿en qué ayudamos?").getByTestId("tick"))
        .hasAttribute("aria-label", Pattern.compile("Leído"));
    assertThat(ana.received()).hasSize(1);
  }

  @Test
  void markupFromAMessageIsShownAsText() {
    String attack = "<img src=x onerror=alert(1)>";
    contact(ANA, attack).writes(attack).await();
    Desk desk = room.desk();
    desk.page().onDialog(dialog -> org.junit.jupiter.api.Assertions.fail("a script ran"));

    desk.openConversation(ANA);

    assertThat(desk.bubble(attack)).isVisible();
    assertThat(desk.page().locator("img[src=x]")).hasCount(0);
  }

  @Test
  void searchFindsNamesAndWordsWithoutAccents() {
    contact(ANA, "Ana Muñoz").writes("necesito la autorización").await();
    contact(LUIS, "Luis Gómez").writes("gracias").await();
    Desk desk = room.desk();

    desk.find("search").fill("munoz");
    assertThat(desk.row(ANA)).isVisible();
    assertThat(desk.row(LUIS)).hasCount(0);

    desk.find("search").fill("autorizacion");
    assertThat(desk.page().locator(".hits")).containsText("autorización");
  }

  @Test
  void refreshReadsTheListAgain() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk desk = room.desk();

    desk.page()
        .waitForResponse(
            response -> response.url().contains("/api/conversaciones"),
            () -> desk.find("refresh").click());

    assertThat(desk.row(ANA)).isVisible();
  }

  @Test
  void observationsAreSavedAndReachWix() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk desk = room.desk();
    desk.openConversation(ANA);
    desk.find("contact-info").click();

    desk.find("notes").fill("Llamar el lunes");
    desk.find("save-notes").click();

    room.system()
        .emulator()
        .watch()
        .until(
            () ->
                room.system().emulator().wix().find(ANA).stream()
                    .anyMatch(document -> "Llamar el lunes".equals(document.notes())));
    desk.page().reload();
    assertThat(desk.find("notes")).hasValue("Llamar el lunes");
  }

  @Test
  void observationsThatSayStopWarnBeforeSaving() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk desk = room.desk();
    desk.openConversation(ANA);
    desk.find("contact-info").click();

    desk.find("notes").fill("pide STOP");

    assertThat(desk.find("stop-warning")).isVisible();
  }

  @Test
  void theBotSwitchStopsTheBotAtTheWixSide() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk desk = room.desk();
    desk.openConversation(ANA);
    desk.find("contact-info").click();
    assertThat(desk.find("bot-switch")).hasAttribute("aria-checked", "true");

    desk.find("bot-switch").click();

    assertThat(desk.find("bot-switch")).hasAttribute("aria-checked", "false");
    room.system()
        .emulator()
        .watch()
        .until(
            () ->
                room.system().emulator().wix().find(ANA).stream()
                    .anyMatch(document -> document.stopBot()));
    assertThat(desk.find("contact-panel").locator("[data-state=confirmado]").first()).isVisible();
  }

  @Test
  void aRefusedMessageTellsWhyAndWhatToDo() {
    Contact ana = contact(ANA, "Ana Ruiz");
    ana.writes("hola").await();
    ana.failsWith(63003);
    Desk desk = room.desk();
    desk.openConversation(ANA);

    desk.send("¿Sigue ahí?");

    assertThat(desk.bubble("¿Sigue ahí?"))
        .hasAttribute("data-status", Pattern.compile("failed|undelivered"));
    assertThat(desk.find("failure")).containsText("WhatsApp");
  }

  @Test
  void onAPhoneListAndConversationAreScreensOfTheirOwn() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk phone = room.phone();
    assertThat(phone.row(ANA)).isVisible();
    assertThat(phone.find("composer")).hasCount(0);

    phone.openConversation(ANA);
    assertThat(phone.bubble("hola")).isVisible();
    assertThat(phone.row(ANA)).not().isInViewport();
    phone.find("back").click();

    assertThat(phone.row(ANA)).isInViewport();
    Object overflow = phone.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    assertThat(overflow).isEqualTo(false);
  }

  @Test
  void twoDesksSeeTheSameConversationLive() {
    contact(ANA, "Ana Ruiz").writes("hola").await();
    Desk one = room.desk();
    Desk other = room.desk();
    one.openConversation(ANA);
    other.openConversation(ANA);

    one.send("Ya le atiendo");

    assertThat(other.bubble("Ya le atiendo")).hasCount(1);
  }

  @Test
  void thePageSpeaksEnglishToWhomPrefersIt() {
    contact(ANA, "Ana Ruiz").writes("hola").await();

    Desk desk = room.desk(new Browser.NewContextOptions().setLocale("en-US"));

    assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
    assertThat(desk.find("search")).hasAttribute("placeholder", Pattern.compile("Search.*"));
  }

  private Contact contact(String number, String name) {
    return room.system().emulator().contact(number).named(name);
  }
}
