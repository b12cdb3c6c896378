package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * 100,000 conversations and 100,000 messages scroll like a hundred: no step costs a frame of 50 ms,
 * and the document stays small. Each step is taken several times and its cheapest counts, for what
 * else a browser does now and then is not the page's.
 */
class ScrollingTest {
  private static final double FRAME = 50;
  private static final int RUNS = 3;
  private static final int STEPS = 40;
  private static final int MOST_NODES = 6_000;
  private static final int PLACES = 8;

  /** Moves, and waits until what that brings about is on screen. */
  private static final String MOVE =
      """
      async ({ selector, to, by }) => {
        const scroller = document.querySelector(selector)
        scroller.scrollTop = to === undefined ? scroller.scrollTop + by : to * scroller.scrollHeight
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
      }
      """;

  @RegisterExtension final PageRoom room = new PageRoom();

  private Desk desk;
  private PageThread thread;

  @BeforeEach
  void openAPageWithTooMuch() {
    desk =
        room.desk(
            new Browser.NewContextOptions()
                .setLocale("es-CO")
                .setViewportSize(1280, 800)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Multitude.standBefore(desk.page());
    desk.page().setDefaultTimeout(60_000);
    desk.page().reload();
    desk.row(Multitude.number(0)).waitFor();
    desk.page().waitForTimeout(1_000);
    thread = new PageThread(desk.page());
  }

  @Test
  void aListOfAHundredThousandConversationsScrolls() {
    assertThat(dearest(() -> scroll(".list", 0, 900))).isLessThan(FRAME);
    assertThat(number("document.querySelector('.list').scrollTop")).isGreaterThan(30_000);
    assertThat(dearest(() -> leap(".list"))).isLessThan(FRAME);

    assertThat(number("document.querySelectorAll('*').length")).isLessThan(MOST_NODES);
  }

  @Test
  void aThreadOfAHundredThousandMessagesScrolls() {
    desk.openConversation(Multitude.number(0));
    desk.page().locator("li.message").last().waitFor();
    desk.page().waitForTimeout(1_000);

    assertThat(dearest(() -> scroll(".thread__scroller", 1, -700))).isLessThan(FRAME);

    assertThat(number("document.querySelectorAll('*').length")).isLessThan(MOST_NODES);
    assertThat(number("Number(document.querySelector('li.message').dataset.id.slice(1))"))
        .isLessThan(99_800);
  }

  @Test
  void aMessageThatComesIntoAMultitudeIsShownAtOnce() {
    double[] costs =
        DoubleStream.iterate(1, n -> n + 1)
            .limit(RUNS)
            .map(n -> thread.millisOf(() -> comes("hola " + (int) n)))
            .toArray();

    assertThat(Arrays.stream(costs).min().orElseThrow()).isLessThan(FRAME);
  }

  private void comes(String words) {
    room.system().emulator().contact("573209999999").named("Nueva").writes(words).await();
    desk.row("573209999999").getByText(words).waitFor();
  }

  /** What each step cost, from that part of the whole on. */
  private double[] scroll(String selector, double from, int by) {
    move(Map.of("selector", selector, "to", from));
    return DoubleStream.generate(() -> moving(Map.of("selector", selector, "by", by)))
        .limit(STEPS)
        .toArray();
  }

  /** What it cost to pull the bar to places far apart. */
  private double[] leap(String selector) {
    return DoubleStream.iterate(1, n -> n + 1)
        .limit(PLACES)
        .map(n -> moving(Map.of("selector", selector, "to", (n * 0.37) % 1)))
        .toArray();
  }

  private double moving(Map<String, ?> how) {
    return thread.millisOf(() -> move(how));
  }

  private void move(Map<String, ?> how) {
    desk.page().evaluate(MOVE, how);
  }

  /** The dearest step, each taken at its cheapest. */
  private static double dearest(Supplier<double[]> steps) {
    double[] cheapest = steps.get();
    for (int run = 1; run < RUNS; run++) {
      double[] again = steps.get();
      Arrays.setAll(cheapest, step -> Math.min(cheapest[step], again[step]));
    }
    return Arrays.stream(cheapest).max().orElseThrow();
  }

  private int number(String script) {
    return ((Number) desk.page().evaluate(script)).intValue();
  }
}
