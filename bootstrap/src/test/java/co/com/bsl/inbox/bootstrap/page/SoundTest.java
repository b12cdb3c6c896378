package co.com.bsl.inbox.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Contact;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody at a desk hears of new messages. */
class SoundTest {
  private static final String ANA = "573001234567";
  private static final String LUIS = "573109876543";
  private static final Pattern BLOCKED = Pattern.compile(".*bloqueado.*");

  @RegisterExtension final PageRoom room = new PageRoom();

  private Contact ana;
  private Contact luis;
  private Desk desk;
  private Ear ear;

  @BeforeEach
  void listen() {
    ana = room.system().emulator().contact(ANA).named("Ana Ruiz");
    luis = room.system().emulator().contact(LUIS).named("Luis Gómez");
    ana.writes("hola").await();
    desk = room.desk();
    ear = Ear.at(desk);
  }

  @Test
  void aNewMessageSoundsAsSoonAsTheBrowserMayPlay() {
    assertThat(desk.find("sound")).hasAttribute("aria-label", BLOCKED);
    comes("¿Hay alguien?");
    assertThat(ear.tones()).isZero();

    desk.find("search").click();
    assertThat(desk.find("sound")).not().hasAttribute("aria-label", BLOCKED);
    comes("¿Nadie?");

    assertThat(ear.hears()).isPositive();
  }

  @Test
  void theTestButtonSoundsAsLoudAsTheVolumeSays() {
    desk.find("open-settings").click();

    double loud = testAt("100");
    double quiet = testAt("10");

    assertThat(loud).isBetween(0.3, 0.8);
    assertThat(quiet).isLessThan(loud / 4);
  }

  @Test
  void whoSwitchesItOffHearsNothing() {
    desk.find("open-settings").click();
    desk.find("sound-on").uncheck();
    desk.leave();

    comes("¿Hay alguien?");

    assertThat(ear.tones()).isZero();
  }

  @Test
  void withTheBotAtWorkOnlyThoseSoundWhoWantIt() {
    desk.find("open-settings").click();
    desk.find("sound-unattended").uncheck();
    desk.leave();
    comes("¿Y el bot?");
    assertThat(ear.tones()).isZero();

    stopsTheBot();
    comes("¿Y una persona?");

    assertThat(ear.hears()).isPositive();
  }

  @Test
  void whatSomebodyIsReadingDoesNotSound() {
    desk.openConversation(ANA);
    assertThat(desk.bubble("hola")).isVisible();

    ana.writes("Ya lo ves").await();
    assertThat(desk.bubble("Ya lo ves")).isVisible();
    assertThat(ear.tones()).isZero();
    luis.writes("A mí no").await();

    assertThat(ear.hears()).isPositive();
  }

  private double testAt(String volume) {
    ear.waitsForSilence();
    desk.find("volume").fill(volume);
    desk.find("test-sound").click();
    return ear.hears();
  }

  private void stopsTheBot() {
    desk.openConversation(ANA);
    desk.find("contact-info").click();
    desk.find("bot-switch").click();
    assertThat(desk.find("bot-switch")).hasAttribute("aria-checked", "false");
    desk.leave();
  }

  private void comes(String words) {
    ana.writes(words).await();
    assertThat(desk.row(ANA)).containsText(words);
  }
}
