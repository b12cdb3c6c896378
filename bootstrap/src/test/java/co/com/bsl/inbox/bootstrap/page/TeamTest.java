package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two agents at two browsers, and one agent at two. */
class TeamTest {
  private static final Browser.NewContextOptions WITHOUT_WORKER =
      new Browser.NewContextOptions()
          .setLocale("es-CO")
          .setViewportSize(1280, 800)
          .setServiceWorkers(ServiceWorkerPolicy.BLOCK);

  @RegisterExtension final PageRoom room = new PageRoom();

  @BeforeEach
  void aMorning() {
    room.system().welcome("sara");
    Morning.at(room.system());
  }

  @Test
  void colleaguesSeeWhoLooksAndWhoWrites() {
    Desk ana = room.desk();
    Desk sara = room.colleague("sara");
    ana.openConversation(Morning.LUIS);
    sara.openConversation(Morning.LUIS);

    assertThat(ana.find("presence")).containsText("sara");
    sara.find("composer").pressSequentially("Buenas");
    assertThat(ana.find("presence")).containsText("escribiendo");

    sara.page().keyboard().press("Escape");
    assertThat(ana.find("presence")).isHidden();
  }

  @Test
  void whoWritesWhileAColleagueAnswersIsAskedBeforeItIsSent() {
    Desk ana = room.desk(WITHOUT_WORKER); // whose requests no test can hold back
    Desk sara = room.colleague("sara");
    ana.openConversation(Morning.LUIS);
    sara.openConversation(Morning.LUIS);
    AtomicBoolean overtaken = new AtomicBoolean();
    ana.page()
        .route(
            "**/api/enviar-mensaje",
            route -> {
              if (overtaken.compareAndSet(false, true)) {
                sara.send("Sí, de 8 a 12");
                assertThat(sara.bubble("Sí, de 8 a 12")).hasAttribute("data-status", "delivered");
              }
              route.resume();
            });

    ana.send("No, los sábados no");

    assertThat(ana.find("conflict")).containsText("Sí, de 8 a 12");
    assertThat(ana.find("composer")).hasValue("No, los sábados no");
    ana.button("Enviar de todos modos").click();
    assertThat(sara.bubble("No, los sábados no")).hasCount(1);
    ana.forgive("409");
  }

  @Test
  void whatIsMarkedUnreadStaysSoForThatAgentAlone() {
    Desk ana = room.desk();
    Desk sara = room.colleague("sara");
    sara.openConversation(Morning.LUIS);
    assertThat(unread(sara)).hasCount(0);
    ana.openConversation(Morning.LUIS);
    assertThat(unread(ana)).hasCount(0);

    ana.page().evaluate("document.activeElement.blur()");
    ana.page().keyboard().press("u");

    assertThat(unread(ana)).hasText("1");
    assertThat(ana.find("composer")).hasCount(0);
    assertThat(unread(sara)).hasCount(0);
    assertThat(ana.page()).hasTitle(Pattern.compile("^\\(\\d+\\).*"));
  }

  @Test
  void aDraftWaitsOnEveryDevice() {
    Desk office = room.desk();
    office.openConversation(Morning.LUIS);
    office
        .page()
        .waitForResponse(
            response -> response.url().endsWith("/borrador"),
            () -> office.find("composer").pressSequentially("Los sábados sí"));

    Desk home = room.phone();

    assertThat(home.row(Morning.LUIS)).containsText("Borrador: Los sábados sí");
    home.openConversation(Morning.LUIS);
    home.page()
        .waitForResponse(
            response -> response.url().endsWith("/borrador"), () -> home.find("send").click());
    office.page().keyboard().press("Escape");
    assertThat(office.row(Morning.LUIS)).not().containsText("Borrador");
  }

  @Test
  void manyTabsOfOneBrowserShareOneStream() {
    Desk first = room.desk();
    List<Page> tabs = IntStream.range(0, 8).mapToObj(n -> first.tab()).toList();

    room.system().emulator().contact(Morning.LUIS).writes("¿Hola?").await();

    for (Page tab : tabs) {
      Locator row = tab.locator("[data-numero='%s']".formatted(Morning.LUIS));
      assertThat(row).containsText("¿Hola?");
    }
    first.page().close();
    room.system().emulator().contact(Morning.LUIS).writes("¿Alguien?").await();
    assertThat(tabs.get(7).locator("[data-numero='%s']".formatted(Morning.LUIS)))
        .containsText("¿Alguien?");
  }

  private static Locator unread(Desk desk) {
    return desk.row(Morning.LUIS).getByTestId("unread");
  }
}
