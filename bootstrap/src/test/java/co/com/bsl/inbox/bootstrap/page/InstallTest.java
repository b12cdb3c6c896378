package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.page.BadNetwork.Mood;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page can be installed like a program, and says something kind when there is no network. */
class InstallTest {
  private static final String WORKER_AT_WORK =
      """
      () => navigator.serviceWorker.ready.then(({ active, scope }) =>
        new Promise((done) => {
          const look = () => active.state === 'activated' && done(new URL(scope).pathname)
          active.addEventListener('statechange', look)
          look()
        }))
      """;
  private static final String SIZE =
      """
      (src) => new Promise((done, failed) => {
        const picture = Object.assign(new Image(), { onload: () => done(picture.naturalWidth), onerror: failed })
        picture.src = src
      })
      """;

  @RegisterExtension final PageRoom room = new PageRoom();

  @Test
  void theBrowserFindsNothingThatKeepsThePageFromBeingInstalled() {
    Desk desk = room.desk();
    assertThat(desk.page().evaluate(WORKER_AT_WORK)).isEqualTo("/");
    CDPSession browser = desk.page().context().newCDPSession(desk.page());

    JsonArray hindrances =
        browser.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
    JsonObject manifest = browser.send("Page.getAppManifest");

    assertThat(words(hindrances, "errorId"))
        .isSubsetOf("in-incognito"); // as every page of a test is
    assertThat(manifest.getAsJsonArray("errors")).isEmpty();
    JsonObject said = JsonParser.parseString(manifest.get("data").getAsString()).getAsJsonObject();
    assertThat(said.get("display").getAsString()).isEqualTo("standalone");
    assertThat(said.get("start_url").getAsString()).isEqualTo("/");
    assertThat(words(said.getAsJsonArray("icons"), "purpose")).contains("any", "maskable");
  }

  @Test
  void everyIconIsAsLargeAsTheManifestSays() {
    Desk desk = room.desk();
    String manifest =
        (String) desk.page().evaluate("() => fetch('/manifest.webmanifest').then((m) => m.text())");

    for (JsonElement each :
        JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("icons")) {
      JsonObject icon = each.getAsJsonObject();
      String size = icon.get("sizes").getAsString();
      Object width = desk.page().evaluate(SIZE, icon.get("src").getAsString());
      assertThat("any".equals(size) ? "any" : width + "x" + width).isEqualTo(size);
    }
  }

  @Test
  void withoutANetworkAPageSaysSoAndLeadsBack() {
    try (BadNetwork network = BadNetwork.before(room.system().url())) {
      Desk desk = room.deskAt(network.url());
      desk.page().evaluate(WORKER_AT_WORK);
      desk.forgive("net::");
      desk.forgive("503");

      network.become(Mood.DOWN);
      desk.page().reload();
      assertThat(desk.page().locator("h1")).containsText("Sin conexión");
      network.become(Mood.CLEAR);
      desk.page().getByText("Reintentar").click();

      assertThat(desk.find("conversation-list")).isVisible();
    }
  }

  private static List<String> words(JsonArray items, String field) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.getAsJsonObject().get(field).getAsString())
        .toList();
  }
}
