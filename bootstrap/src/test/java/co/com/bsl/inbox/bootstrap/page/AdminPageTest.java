package co.com.bsl.inbox.bootstrap.page;

import static co.com.bsl.inbox.bootstrap.page.AdminPage.opened;
import static co.com.bsl.inbox.bootstrap.page.AdminPage.section;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.secret.OneTimeCodes;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdminPageTest {
  @RegisterExtension final PageRoom room = new PageRoom();

  @Test
  void theAdministratorAddsSomebodyWhoThenSignsInAndSeesNoTeam() {
    Desk desk = opened(room.desk());
    Locator team = section(desk, "Equipo");
    team.locator("input[name=usuario]").fill("luis");
    team.locator("input[name=nombre]").fill("Luis Gómez");
    team.locator("input[name=clave]").fill("a long password");
    team.locator("button", new Locator.LocatorOptions().setHasText("Agregar")).click();
    assertThat(desk.find("team")).containsText("Luis Gómez (luis)");

    Desk luis = room.closedDesk();
    signIn(luis, "luis", "a long password");
    opened(luis);

    assertThat(section(luis, "Mi clave")).isVisible();
    assertThat(section(luis, "Equipo")).hasCount(0);
  }

  @Test
  void whoeverIsDisabledIsOutAtOnce() {
    Desk desk = opened(room.desk());
    Locator team = section(desk, "Equipo");
    team.locator("input[name=usuario]").fill("luis");
    team.locator("input[name=clave]").fill("a long password");
    team.locator("button", new Locator.LocatorOptions().setHasText("Agregar")).click();
    Desk luis = room.closedDesk();
    signIn(luis, "luis", "a long password");

    desk.page()
        .locator("li[data-usuario=luis] button")
        .filter(new Locator.FilterOptions().setHasText("Desactivar"))
        .click();

    assertThat(luis.find("sign-in")).isVisible();
    luis.forgive("401");
  }

  @Test
  void aSecondFactorIsSetUpAndAskedForAtTheNextSignIn() {
    Desk desk = opened(room.desk());
    desk.button("Configurar").click();
    String secret = desk.find("secret").textContent();
    desk.page().locator("input[name=codigo]").fill(code(secret));
    desk.button("Confirmar").click();
    String recovery = desk.find("recovery-codes").textContent().split("\n", 2)[0];

    Desk again = room.closedDesk();
    fillIn(again, Surroundings.USER, Surroundings.PASSWORD);
    assertThat(again.find("sign-in-error")).containsText("código");
    again.page().locator("input[name=codigo]").fill(recovery);
    again.find("sign-in").click();

    assertThat(again.find("conversation-list")).isVisible();
    again.forgive("401");
  }

  @Test
  void aTokenIsShownOnceAndRevoked() {
    Desk desk = opened(room.desk());
    Locator tokens = section(desk, "Mis tokens");
    tokens.locator("input[name=nombre]").fill("informe");
    tokens.locator("input[value=leer]").check();
    tokens.locator("button", new Locator.LocatorOptions().setHasText("Crear")).click();
    assertThat(desk.find("new-token")).containsText("bsl_");

    desk.page().reload();
    assertThat(desk.find("tokens")).containsText("informe");
    assertThat(desk.find("new-token")).hasCount(0);
    desk.button("Revocar").click();
    assertThat(desk.find("tokens")).isEmpty();
  }

  @Test
  void aPhoneShowsThePageWithoutScrollingSideways() {
    Desk phone = opened(room.phone());

    assertThat(section(phone, "Equipo")).isVisible();
    assertThat(
            (Boolean) phone.page().evaluate("document.querySelector('.admin').scrollWidth <= 390"))
        .isTrue();
  }

  private static void signIn(Desk desk, String user, String password) {
    fillIn(desk, user, password);
    desk.find("conversation-list").waitFor();
  }

  private static void fillIn(Desk desk, String user, String password) {
    desk.page().locator("input[name=usuario]").fill(user);
    desk.page().locator("input[name=clave]").fill(password);
    desk.find("sign-in").click();
  }

  /** What an authenticator app shows now, found as slowly as by trying all. */
  private static String code(String secret) {
    OneTimeCodes codes = new OneTimeCodes();
    Instant now = Instant.now();
    return IntStream.range(0, 1_000_000)
        .mapToObj("%06d"::formatted)
        .filter(code -> codes.step(secret, code, now).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
