package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.page.BadNetwork.Mood;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written while there is no network waits on the page, and leaves once when there is. */
class OfflineTest {
  private static final String ANA = "573001234567";
  private static final HasAttributeOptions PATIENTLY = new HasAttributeOptions().setTimeout(40_000);

  @RegisterExtension final PageRoom room = new PageRoom();

  private BadNetwork network;
  private Contact ana;
  private Desk desk;

  @BeforeEach
  void openAConversationAndLoseTheNetwork() {
    network = BadNetwork.before(room.system().url());
    ana = room.system().emulator().contact(ANA).named("Ana Ruiz");
    ana.writes("hola").await();
    desk = room.deskAt(network.url());
    desk.forgive("net::");
    desk.openConversation(ANA);
    assertThat(desk.bubble("hola")).isVisible();
    network.become(Mood.DOWN);
  }

  @AfterEach
  void takeItAway() {
    network.close();
  }

  @Test
  void messagesWaitInOrderAndEachIsSentOnce() {
    desk.send("uno");
    desk.send("dos");
    assertThat(tick("uno")).hasAttribute("aria-label", "Enviando");
    assertThat(tick("dos")).hasAttribute("aria-label", "Enviando");
    assertThat(desk.row(ANA)).containsText("dos");
    assertThat(desk.find("composer")).hasValue("");
    assertThat(desk.find("freshness")).hasAttribute("data-state", "offline", PATIENTLY);

    comesBack();

    assertThat(desk.bubble("uno")).hasAttribute("data-status", "delivered", PATIENTLY);
    assertThat(desk.bubble("dos")).hasAttribute("data-status", "delivered", PATIENTLY);
    assertThat(ana.received()).extracting(TwilioMessage::body).containsExactly("uno", "dos");
  }

  @Test
  void whoeverWouldCloseThePageIsWarnedWhileSomethingWaits() {
    desk.send("uno");

    Object warned =
        desk.page()
            .evaluate("() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))");

    assertThat(warned).isEqualTo(true);
  }

  @Test
  void aDraftStaysWhereItIs() {
    desk.find("composer").fill("a medio escribir");
    assertThat(desk.find("freshness")).hasAttribute("data-state", "offline", PATIENTLY);

    comesBack();

    assertThat(desk.find("freshness")).hasAttribute("data-state", "live", PATIENTLY);
    assertThat(desk.find("composer")).hasValue("a medio escribir");
    assertThat(ana.received()).isEmpty();
  }

  private void comesBack() {
    network.become(Mood.CLEAR);
    desk.page().evaluate("dispatchEvent(new Event('online'))");
  }

  private Locator tick(String text) {
    return desk.bubble(text).getByTestId("tick");
  }
}
