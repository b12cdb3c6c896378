package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How somebody learns of new messages who looks elsewhere: title, icon and notifications. */
class NoticeTest {
  private static final String ANA = "573001234567";
  private static final String LUIS = "573109876543";

  /** Keeps every notification that the browser is asked to show. */
  private static final String KEEP_NOTICES =
      """
      (() => {
        window.notices = []
        window.Notification = class extends Notification {
          constructor(title, options) {
            super(title, options)
            notices.push(this)
          }
        }
      })()
      """;

  private static final String SHOWN_BY_THE_WORKER =
      """
      async () => {
        const worker = await navigator.serviceWorker.ready
        const notices = await worker.getNotifications()
        return notices.map(({ title, body, data }) => `${title}: ${body} ${data.route}`)
      }
      """;

  private static final String LOOK_AWAY =
      """
      () => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true })
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }
      """;

  @RegisterExtension final PageRoom room = new PageRoom();

  private Desk desk;

  @BeforeEach
  void allowNotifications() {
    desk = room.desk(allowed().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    desk.page().addInitScript(KEEP_NOTICES);
    desk.page().reload();
    desk.find("conversation-list").waitFor();
  }

  @Test
  void whereAWorkerIsItShowsTheNotice() {
    Desk phone = room.desk(allowed());
    phone.page().evaluate("navigator.serviceWorker.ready");
    phone.page().evaluate(LOOK_AWAY);

    writes(ANA, "Ana Ruiz", "¿Me *ayudan*?");

    phone.page().waitForCondition(() -> shownByTheWorker(phone).size() == 1);
    assertThat(shownByTheWorker(phone)).isEqualTo(List.of("Ana Ruiz: ¿Me ayudan? #/" + ANA));
  }

  @Test
  void aHiddenPageTellsWhoWroteAndLeadsThere() {
    desk.page().evaluate(LOOK_AWAY);

    writes(ANA, "Ana Ruiz", "¿Me *ayudan*?");

    desk.page().waitForCondition(() -> notices().size() == 1);
    assertThat(notices()).isEqualTo(List.of("Ana Ruiz: ¿Me ayudan?"));
    desk.page().evaluate("notices[0].onclick()");
    assertThat(desk.find("composer")).isVisible();
    assertThat(desk.bubble("ayudan")).isVisible();
  }

  @Test
  void aPageThatIsLookedAtNotifiesNobody() {
    writes(ANA, "Ana Ruiz", "hola");

    assertThat(desk.row(ANA)).containsText("hola");
    assertThat(notices()).isEqualTo(List.of());
  }

  @Test
  void titleAndIconCountTheConversationsWithSomethingUnread() {
    assertThat(desk.page()).hasTitle("BSL · Bandeja");
    writes(ANA, "Ana Ruiz", "hola");
    writes(ANA, "Ana Ruiz", "¿hola?");
    assertThat(desk.page()).hasTitle("(1) BSL · Bandeja");
    writes(LUIS, "Luis Gómez", "buenas");
    assertThat(desk.page()).hasTitle("(2) BSL · Bandeja");
    assertThat(icon()).startsWith("data:image/svg+xml").contains(">2</text>");

    desk.openConversation(ANA);
    assertThat(desk.page()).hasTitle("(1) BSL · Bandeja");
    assertThat(icon()).contains(">1</text>");
    desk.openConversation(LUIS);

    assertThat(desk.page()).hasTitle("BSL · Bandeja");
    assertThat(icon()).endsWith("/icons/favicon.svg");
  }

  private static Browser.NewContextOptions allowed() {
    return new Browser.NewContextOptions()
        .setLocale("es-CO")
        .setViewportSize(1280, 800)
        .setPermissions(List.of("notifications"));
  }

  private static List<?> shownByTheWorker(Desk phone) {
    return (List<?>) phone.page().evaluate(SHOWN_BY_THE_WORKER);
  }

  private void writes(String number, String name, String words) {
    room.system().emulator().contact(number).named(name).writes(words).await();
  }

  private List<?> notices() {
    return (List<?>) desk.page().evaluate("notices.map(({ title, body }) => `${title}: ${body}`)");
  }

  private String icon() {
    String address = desk.page().locator("link[rel=icon]").getAttribute("href");
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
