package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person wrote, or was told, stays until they are done with it. */
class NothingLostTest {
  private static final Browser.NewContextOptions WITHOUT_WORKER =
      new Browser.NewContextOptions()
          .setLocale("es-CO")
          .setViewportSize(1280, 800)
          .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  private static final String LIVE = ".freshness[data-state=live]";
  private static final String HIDDEN_ON_A_PHONE =
      """
      globalThis.Notification = class {
        static permission = 'granted'
        constructor() { throw new TypeError('Illegal constructor') }
      }
      Object.defineProperty(document, 'hidden', { get: () => true })
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
      """;

  @RegisterExtension final PageRoom room = new PageRoom();

  @BeforeEach
  void aMorning() {
    Morning.at(room.system());
  }

  @Test
  void whatComesWhileThePageIsHiddenIsThereThoughNoNotificationMayBeShown() {
    Desk desk = room.closedDesk(WITHOUT_WORKER);
    desk.page().addInitScript(HIDDEN_ON_A_PHONE);
    desk.signIn();
    assertThat(desk.page().locator(LIVE)).isVisible();

    room.system().emulator().contact(Morning.LUIS).writes("¿Me oyen?").await();

    assertThat(desk.row(Morning.LUIS)).containsText("¿Me oyen?");
  }

  @Test
  void aTextThatFindsTheSessionOverIsADraftForWhoeverSignsInAgain() {
    Desk desk = room.desk(WITHOUT_WORKER);
    desk.openConversation(Morning.LUIS);
    desk.forgive("401");
    desk.page()
        .route(
            "**/api/enviar-mensaje",
            route -> {
              desk.page().context().clearCookies();
              route.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}"));
            });

    desk.send("Sí, hasta las 12");
    desk.find("sign-in").waitFor();
    desk.signIn();

    assertThat(desk.find("composer")).hasValue("Sí, hasta las 12");
    assertThat(desk.bubble("Sí, hasta las 12")).hasCount(0);
  }

  @Test
  void notesThatAreNotSavedYetWaitForWhoeverGoesElsewhere() {
    Desk desk = room.desk();
    desk.go("#/" + Morning.LUIS + "/datos");
    desk.find("notes").fill("Llamar el lunes");

    desk.page().keyboard().press("Escape");
    assertThat(desk.find("notes")).hasCount(0);
    desk.go("#/" + Morning.ANA + "/datos");
    assertThat(desk.find("notes")).hasValue("Prefiere que la llamen después de las 5.");
    desk.go("#/" + Morning.LUIS + "/datos");

    assertThat(desk.find("notes")).hasValue("Llamar el lunes");
    desk.find("save-notes").click();
    assertThat(desk.find("save-notes")).isDisabled();
    desk.go("#/" + Morning.ANA);
    desk.go("#/" + Morning.LUIS + "/datos");
    assertThat(desk.find("notes")).hasValue("Llamar el lunes");
    assertThat(desk.find("save-notes")).isDisabled();
  }

  @Test
  void aRowThatMovesUpKeepsTheFocus() {
    Desk desk = room.desk();
    assertThat(desk.page().locator(LIVE)).isVisible();
    desk.row(Morning.LUIS).focus();

    room.system().emulator().contact(Morning.LUIS).writes("¿Me oyen?").await();

    assertThat(desk.find("conversation").first()).containsText("¿Me oyen?");
    assertThat(desk.row(Morning.LUIS)).isFocused();
  }

  @Test
  void ownMessagesAndTheContactHaveTheirNamesThoughTheSessionIsKnownLast() {
    Desk desk = room.desk(WITHOUT_WORKER);
    desk.go("#/" + Morning.ANA);
    AtomicReference<Route> session = new AtomicReference<>();
    desk.page().route("**/api/sesion", session::set);

    desk.page().reload();
    assertThat(desk.bubble("Perfecto, gracias.")).isVisible();
    assertThat(desk.page().locator(".bubble__author").first()).isVisible();
    session.get().resume();

    assertThat(desk.page().locator(".bubble__author")).hasCount(0);
    assertThat(desk.bubble("Perfecto, gracias.")).isVisible();
    assertThat(desk.page().locator(".thread__scroller"))
        .hasAttribute("aria-label", Pattern.compile(".*Ana Ruiz"));
  }
}
