package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Arrival;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A contact's reply shows whom and what it answers, and leads there. */
class QuoteTest {
  private static final String ANA = "573001234567";
  private static final Pattern FLASHING = Pattern.compile(".*message--flash.*");

  @RegisterExtension final PageRoom room = new PageRoom();

  private Contact ana;

  @BeforeEach
  void someoneToWrite() {
    ana = room.system().emulator().contact(ANA).named("Ana Ruiz");
  }

  @Test
  void aReplyShowsTheWordsOfTheTeamThatItAnswers() {
    ana.writes("hola").await();
    Desk desk = room.desk();
    desk.openConversation(ANA);
    desk.send("¿Le sirve el *lunes*?");
    assertThat(desk.bubble("lunes")).hasAttribute("data-status", "delivered");

    replies("Sí, gracias", ana.received().get(0).sid());

    Locator quote = quoteIn(desk, "Sí, gracias");
    assertThat(quote).containsText("ana");
    assertThat(quote).containsText("¿Le sirve el lunes?");
  }

  @Test
  void aClickOnAQuoteJumpsToItsMessageWhichFlashes() {
    String first = writes("La primera de todas");
    for (int n = 0; n < 30; n++) {
      writes("relleno " + n);
    }
    replies("Me refería a esto", first);
    Desk desk = room.desk();
    desk.openConversation(ANA);
    desk.button("Ir al último mensaje").click();
    assertThat(quoteIn(desk, "Me refería a esto")).containsText("Ana Ruiz");
    assertThat(desk.bubble("La primera de todas")).not().isInViewport();

    quoteIn(desk, "Me refería a esto").click();

    assertThat(desk.bubble("La primera de todas")).hasClass(FLASHING);
    assertThat(desk.bubble("La primera de todas")).isInViewport();
    assertThat(desk.bubble("La primera de todas")).not().hasClass(FLASHING);
  }

  @Test
  void aQuoteOfAMessageThatIsNotLoadedShowsItsWordsAndLeadsThere() {
    String first = writes("La primera de todas");
    for (int n = 0; n < 75; n++) {
      writes("relleno " + n);
    }
    replies("Me refería a esto", first);
    Desk desk = room.desk();
    desk.page()
        .waitForResponse(
            response -> response.url().endsWith("/leido"), () -> desk.openConversation(ANA));
    desk.page().reload(); // of a thread without anything unread only the newest page is loaded
    assertThat(desk.bubble("relleno 74")).isVisible();
    assertThat(desk.bubble("La primera de todas")).hasCount(0);

    assertThat(quoteIn(desk, "Me refería a esto")).containsText("La primera de todas");
    quoteIn(desk, "Me refería a esto").click();

    assertThat(desk.bubble("La primera de todas")).isInViewport();
  }

  @Test
  void aQuoteOfAMessageThatNobodyHasSaysSo() {
    replies("Como le decía", "SM" + "0".repeat(32));
    Desk desk = room.desk();
    desk.forgive("404");
    desk.openConversation(ANA);

    assertThat(quoteIn(desk, "Como le decía")).hasText("Un mensaje anterior");
  }

  private String writes(String words) {
    Arrival arrival = ana.writes(words);
    arrival.await();
    return arrival.sid();
  }

  private void replies(String words, String sid) {
    ana.sends(InboundContent.text(words).with("OriginalRepliedMessageSid", sid)).await();
  }

  private static Locator quoteIn(Desk desk, String words) {
    return desk.bubble(words).getByTestId("quote");
  }
}
