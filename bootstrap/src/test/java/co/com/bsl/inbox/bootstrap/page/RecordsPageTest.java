package co.com.bsl.inbox.bootstrap.page;

import static co.com.bsl.inbox.bootstrap.page.AdminPage.button;
import static co.com.bsl.inbox.bootstrap.page.AdminPage.opened;
import static co.com.bsl.inbox.bootstrap.page.AdminPage.section;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What administrators see and do with what is recorded of contacts, people and webhooks. */
class RecordsPageTest {
  private static final String NUMBER = "573001234567";
  private static final String HELD = "Webhooks apartados";
  private static final String DATA = "Datos de un contacto";
  private static final String AUDIT = "Auditoría";

  @RegisterExtension final PageRoom room = new PageRoom();

  @Test
  void aWebhookKeptAsideIsLookedAtReplayedAndDiscarded() throws Exception {
    forgedWebhook();
    Desk desk = opened(room.desk());
    Locator section = section(desk, HELD);
    assertThat(section).containsText("La firma no corresponde");

    button(section, "Ver").first().click();
    assertThat(desk.find("held-call")).containsText("Body=hola");
    desk.page().keyboard().press("Escape");
    button(section, "Repetir").click();
    assertThat(section).containsText("era un mensaje");
    assertThat(button(section, "Repetir")).hasCount(0);
    button(section, "Descartar").click();
    desk.button("Sí, descartar").click();

    assertThat(section).containsText("No hay nada.");
  }

  @Test
  void theAuditLogIsNarrowedAndTakenOut() {
    Desk desk = opened(room.desk());
    Locator section = section(desk, AUDIT);
    assertThat(desk.find("audit")).containsText("Bandeja: cambió el equipo");
    makesToken(section(desk, "Mis tokens"));

    section.locator("input[name=agente]").fill("ana");
    section.locator("input[name=desde]").fill("2020-01-01T08:00");
    button(section, "Filtrar").click();
    assertThat(desk.find("audit")).containsText("Agente ana: cambió un token");
    assertThat(desk.find("audit")).not().containsText("Bandeja");

    Download log = desk.page().waitForDownload(section.locator("a[download]")::click);
    assertThat(log.suggestedFilename()).isEqualTo("auditoria.jsonl");
    assertThat(log.url()).contains("agente=ana", "desde=2020-01-01T");
    section.locator("input[name=agente]").fill("nadie");
    button(section, "Filtrar").click();
    assertThat(section).containsText("No hay nada.");
  }

  @Test
  void aContactIsTakenOutAndErasedOnlyWhenTheNumberIsTypedTwice() {
    room.system().emulator().contact(NUMBER).writes("hola").await();
    Desk desk = opened(room.desk());
    Locator section = section(desk, DATA);

    section.locator("input[name=numero]").first().fill("+57 300 123 4567");
    Download zip = desk.page().waitForDownload(button(section, "Descargar")::click);
    assertThat(zip.suggestedFilename()).isEqualTo("contacto.zip");

    section.locator("input[name=numero]").last().fill("300 123 4567");
    section.locator("input[name=otra_vez]").fill("300 123 4568");
    section.locator("input[name=motivo]").fill("lo pidió");
    button(section, "Borrar para siempre").click();
    assertThat(section).containsText("no se borró nada");
    assertThat(api().conversation(NUMBER).status()).isEqualTo(200);

    section.locator("input[name=otra_vez]").fill(NUMBER);
    button(section, "Borrar para siempre").click();
    assertThat(desk.find("receipt")).containsText("Mensajes: 1");
    assertThat(api().conversation(NUMBER).status()).isEqualTo(404);
  }

  @Test
  void whoeverIsNobodyKnownIsSaidToBeUnknown() {
    Desk desk = opened(room.desk());
    Locator section = section(desk, DATA);
    section.locator("input[name=numero]").last().fill(NUMBER);
    section.locator("input[name=otra_vez]").fill(NUMBER);
    section.locator("input[name=motivo]").fill("lo pidió");

    button(section, "Borrar para siempre").click();

    assertThat(section.locator(".field__error").last()).not().isEmpty();
    assertThat(desk.find("receipt")).hasCount(0);
    desk.forgive("404");
  }

  @Test
  void whoeverHasNotTheRightSeesNoneOfIt() {
    room.system().welcome("luis");
    Desk luis = opened(room.colleague("luis"));

    Stream.of(HELD, DATA, AUDIT).forEach(name -> assertThat(section(luis, name)).hasCount(0));
  }

  @Test
  void thereAreWordsForEverythingInTheAuditLog() throws IOException {
    String words = Files.readString(Path.of("src/main/resources/web/js/admin/record-words.js"));

    assertThat(words).contains(keys("did_", AuditAction.values()));
    assertThat(words).contains(keys("by_", AuditActor.Kind.values()));
  }

  private static void makesToken(Locator tokens) {
    tokens.locator("input[name=nombre]").fill("informe");
    tokens.locator("input[value=leer]").check();
    button(tokens, "Crear").click();
    assertThat(tokens).containsText("bsl_");
  }

  private static String[] keys(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> "  " + prefix + constant.name().toLowerCase(Locale.ROOT) + ": [")
        .toArray(String[]::new);
  }

  private ApiClient api() {
    return room.system().api();
  }

  private void forgedWebhook() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(room.system().url() + "/webhook/twilio"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
            .POST(
                BodyPublishers.ofString(
                    "MessageSid=SM00000000000000000000000000000001"
                        + "&From=whatsapp%3A%2B573001234567&Body=hola"))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
        .isEqualTo(403);
    api().until(() -> api().get("/api/webhooks-apartados").at("/apartados").size() == 1);
  }
}
