package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a first visit costs on the wire, and a second one. */
class PageWeightTest {
  private static final int BUDGET = 100 * 1024;
  private static final int MOST_REQUESTS = 20;
  private static final String FILES =
      """
      () => performance.getEntriesByType('resource')
        .concat(performance.getEntriesByType('navigation'))
        .filter(({ name }) => !/webfonts|\\/api\\//.test(name))
        .map(({ name, transferSize }) => ({ name, transferSize }))
      """;
  private static final String WEIGHT =
      "() => (%s)().reduce((sum, { transferSize }) => sum + transferSize, 0)".formatted(FILES);

  @RegisterExtension final PageRoom room = new PageRoom();

  @Test
  void aFirstVisitStaysWithinTheBudget() {
    Desk first = room.elsewhere(room.desk());
    first.find("conversation-list").waitFor();

    assertThat(number(first, WEIGHT)).isBetween(1_000, BUDGET);
    assertThat(number(first, "() => (%s)().length".formatted(FILES))).isLessThan(MOST_REQUESTS);
  }

  @Test
  void aSecondVisitFetchesNoScriptAndNoStyleAgain() {
    Desk desk = room.desk(withoutWorker());

    desk.page().reload();
    desk.find("conversation-list").waitFor();

    Object fetched =
        desk.page()
            .evaluate(
                "() => (%s)().filter(({ name, transferSize }) => /\\/e\\//.test(name) && transferSize > 0)"
                    .formatted(FILES));
    assertThat(fetched).isEqualTo(List.of());
  }

  private static Browser.NewContextOptions withoutWorker() {
    return new Browser.NewContextOptions()
        .setLocale("es-CO")
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  }

  private static int number(Desk desk, String script) {
    return ((Number) desk.page().evaluate(script)).intValue();
  }
}
