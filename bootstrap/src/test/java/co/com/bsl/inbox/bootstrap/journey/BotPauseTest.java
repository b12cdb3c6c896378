package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.wix.WixDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer of the team does to the bot, from the agent to Wix. */
class BotPauseTest {
  private static final String NUMBER = "573001234567";

  @TempDir private Path data;

  @Test
  void theBotStopsWhenSomebodyAnswersIfThatIsWished() {
    try (LiveSystem system = system(Map.of("BOT_PAUSE_ON_REPLY", "on"))) {
      ApiClient api = system.api();
      system.emulator().contact(NUMBER).writes("hola").await();
      long before = api.get("/api/cambios?desde=0&espera=0").at("/seq").asLong();

      answer(api);

      assertThat(api.conversation(NUMBER).at("/stopBot").asBoolean()).isTrue();
      Answer news = api.get("/api/cambios?espera=0&desde=" + before);
      assertThat(news.body().findValues("stopBot")).anyMatch(stopped -> stopped.asBoolean());
      api.until(() -> stopBotAtWix(system));
      api.until(() -> "confirmado".equals(switchOf(api)));
    }
  }

  @Test
  void theBotGoesOnOtherwise() {
    try (LiveSystem system = system(Map.of())) {
      ApiClient api = system.api();
      system.emulator().contact(NUMBER).writes("hola").await();

      answer(api);

      api.until(() -> textsAtWix(system).contains("buenas"));
      assertThat(stopBotAtWix(system)).isFalse();
      assertThat(api.conversation(NUMBER).at("/stopBot").asBoolean()).isFalse();
    }
  }

  private LiveSystem system(Map<String, String> further) {
    return LiveSystem.start(data, EmulatorConfig.defaults(), further);
  }

  private static void answer(ApiClient api) {
    String reply = "{\"to\":\"%s\",\"message\":\"buenas\",\"client_id\":\"c1\"}".formatted(NUMBER);
    assertThat(api.post("/api/enviar-mensaje", reply).status()).isBetween(200, 202);
  }

  private static String switchOf(ApiClient api) {
    return api.get("/api/conversaciones")
        .at("/conversaciones/" + NUMBER + "/stopBot_estado")
        .asText();
  }

  private static boolean stopBotAtWix(LiveSystem system) {
    return system.emulator().wix().find(NUMBER).filter(WixDocument::stopBot).isPresent();
  }

  private static List<String> textsAtWix(LiveSystem system) {
    return system.emulator().wix().find(NUMBER).stream()
        .flatMap(document -> document.messages().stream())
        .map(message -> message.text())
        .toList();
  }
}
