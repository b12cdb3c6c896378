package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Contact;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of somebody from whom numbers are kept. */
class MaskedPageTest {
  private static final String ANA = "573001234567";
  private static final String LUIS = "573109876543";

  /** Seven digits of either number, however they are grouped; longer runs have one of these. */
  private static final Pattern LEAK =
      Pattern.compile(
          "5730012|7300123|3001234|0012345|0123456|1234567"
              + "|5731098|7310987|3109876|1098765|0987654|9876543");

  @RegisterExtension final PageRoom room = new PageRoom(Map.of("MASK_NUMBERS", "agente"));

  /** Every answer of the interface to the page, but for the stream that does not end. */
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  @BeforeEach
  void bothHaveWritten() {
    room.system().welcome("sara");
    contact(ANA, "Ana Ruiz").writes("hola").await();
    contact(LUIS, "+57 310 987 6543").writes("buenas").await();
  }

  @Test
  void anAgentWorksWithoutEverBeingShownANumber() {
    Desk desk = sara();

    desk.find("conversation").filter(having("Ana Ruiz")).click();
    desk.send("Buenos días");
    assertThat(desk.bubble("Buenos días")).hasAttribute("data-status", "delivered");
    desk.find("contact-info").click();
    assertThat(desk.find("contact-phone")).containsText("+57 ••• ••• 4567");
    assertNothingLeaked(desk);
    contact(ANA, "Ana Ruiz").writes("¿a qué hora?").await();
    assertThat(desk.bubble("¿a qué hora?")).isVisible();
    desk.find("conversation").filter(having("6543")).click();
    desk.find("composer").fill("un borrador");

    desk.find("search").fill("hola");
    assertThat(desk.page().locator(".hit")).hasCount(1);

    assertNothingLeaked(desk);
    assertThat(contact(ANA, "Ana Ruiz").received()).hasSize(1);
  }

  @Test
  void aNumberThatSomebodyKnowsLeadsToItsKey() {
    Desk desk = sara();

    desk.page().navigate(room.system().url() + "/#/" + ANA);

    assertThat(desk.page()).hasURL(Pattern.compile("#/c%3A[0-9a-f-]+$"));
    assertThat(desk.bubble("hola")).isVisible();
    assertNothingLeaked(desk);
  }

  @Test
  void whoMaySeeNumbersSeesThem() {
    Desk desk = room.desk();

    desk.openConversation(ANA);
    desk.find("contact-info").click();

    assertThat(desk.find("contact-phone")).containsText("+57 300 123 4567");
  }

  private Desk sara() {
    Desk desk =
        room.closedDesk(
            new Browser.NewContextOptions()
                .setLocale("es-CO")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setViewportSize(1280, 800));
    desk.page().route(Pattern.compile("/api/(?!eventos)"), this::listen);
    return desk.signIn("sara");
  }

  private void listen(Route route) {
    APIResponse answer = route.fetch();
    answers.merge(route.request().url(), answer.text(), String::concat);
    route.fulfill(new Route.FulfillOptions().setResponse(answer));
  }

  private void assertNothingLeaked(Desk desk) {
    assertThat(digits(desk.page().content())).as("the page").doesNotContainPattern(LEAK);
    assertThat(answers).hasSizeGreaterThan(3);
    answers.forEach((call, told) -> assertThat(digits(told)).as(call).doesNotContainPattern(LEAK));
    String told = desk.page().request().get(room.system().url() + "/api/cambios?desde=0").text();
    assertThat(told).contains("\"tipo\":\"mensaje\"");
    assertThat(digits(told)).as("the events").doesNotContainPattern(LEAK);
  }

  /** The text with the digits of numbers joined, as they may be grouped. */
  private static String digits(String text) {
    return text.replaceAll("(?<=\\d)[\\s().-]+(?=\\d)", "");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private Contact contact(String number, String name) {
    return room.system().emulator().contact(number).named(name);
  }
}
