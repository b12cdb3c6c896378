package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.page.BadNetwork.Mood;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However bad the network, the page ends up as a page that is loaded afresh. */
class LiveUpdatesTest {
  private static final int PEOPLE = 8;
  private static final String SOMEBODY = Crowd.person(0);
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(40_000);

  @RegisterExtension
  final PageRoom room = new PageRoom(Map.of("WEBHOOK_SIGNATURE", "off", "WIX_BASE_URL", ""));

  private Crowd crowd;
  private BadNetwork network;

  @BeforeEach
  void putANetworkBetween() {
    crowd = new Crowd(room.system().url());
    network = BadNetwork.before(room.system().url());
    crowd.write(PEOPLE, PEOPLE);
  }

  @AfterEach
  void takeItAway() {
    network.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR, 0",
    "CLEAR, 1",
    "CLEAR, 10000",
    "CLEAR, 10500",
    "BUFFERING, 0",
    "BUFFERING, 1",
    "BUFFERING, 10000",
    "CUTTING, 0",
    "CUTTING, 1",
    "CUTTING, 10000",
    "DELAYING, 0",
    "DELAYING, 1",
    "DELAYING, 10000"
  })
  void whatWasMissedIsMadeUpForOnceAndInOrder(Mood mood, int missed) {
    Desk desk = room.deskAt(network.url());
    desk.openConversation(SOMEBODY);

    network.become(Mood.DOWN);
    crowd.write(missed, PEOPLE);
    network.become(mood);
    desk.page().evaluate("dispatchEvent(new Event('online'))");
    crowd.write(1, 1);

    assertThat(desk.page().locator("li.message").last())
        .containsText("mensaje " + (PEOPLE + missed), PATIENTLY);
    endsAsAFreshLoad(desk);
  }

  @Test
  void aServerThatComesBackIsFollowedAgain() {
    Desk desk = room.deskAt(network.url());
    desk.openConversation(SOMEBODY);

    room.system().end();
    room.system().begin();
    crowd.write(1, 1);

    assertThat(desk.page().locator("li.message").last())
        .containsText("mensaje " + PEOPLE, PATIENTLY);
    endsAsAFreshLoad(desk);
  }

  private void endsAsAFreshLoad(Desk desk) {
    Desk fresh = room.desk();
    fresh.openConversation(SOMEBODY);
    assertThat(fresh.page().locator("li.message").last()).isVisible();

    desk.forgive("net::");
    desk.comesToShow(fresh::shown);

    List<?> ids =
        (List<?>)
            desk.page()
                .evaluate(
                    "() => [...document.querySelectorAll('li.message')].map(({ dataset }) => dataset.id)");
    assertThat(ids).doesNotHaveDuplicates();
  }
}
