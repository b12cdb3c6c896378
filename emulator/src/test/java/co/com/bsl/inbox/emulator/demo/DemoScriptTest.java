package co.com.bsl.inbox.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.SdkClient;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.wix.WixDocument;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoScriptTest {
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final Duration NEVER = Duration.ofDays(1);

  private final Emulator emulator = start();
  private final DemoScript demo = emulator.demo(7);

  @BeforeEach
  void seed() {
    demo.seed();
  }

  @AfterEach
  void stop() {
    demo.close();
    emulator.close();
  }

  @Test
  void thirtyPeopleHaveEachADifferentNumber() {
    assertThat(demo.people()).hasSize(30).extracting(Person::number).doesNotHaveDuplicates();
    assertThat(demo.people()).allSatisfy(p -> assertThat(p.name()).endsWith("(demo)"));
    assertThat(emulator.contacts().all()).hasSize(30);
  }

  @Test
  void somePastsAreOnlyAtOneSide() {
    List<Person> onlyInWix = demo.people().stream().filter(Person::isOnlyInWix).toList();

    assertThat(onlyInWix).hasSizeGreaterThan(3).anyMatch(person -> person.is("writes"));
    assertThat(onlyInWix)
        .allSatisfy(person -> assertThat(contact(person).conversation()).isEmpty())
        .allSatisfy(person -> assertThat(record(person).messages()).isNotEmpty());
    assertThat(demo.people())
        .filteredOn(person -> person.past().equals("twilio"))
        .hasSizeGreaterThan(3)
        .allSatisfy(person -> assertThat(find(person)).isEmpty());
  }

  @Test
  void copiesInWixHaveTimesOfEveryShapeAndLackWhatWasRepeated() {
    List<String> times =
        emulator.wix().all().stream()
            .flatMap(document -> document.messages().stream())
            .map(WixMessage::timestamp)
            .toList();

    assertThat(times)
        .anyMatch(time -> time.endsWith("Z"))
        .anyMatch(time -> time.endsWith("-05:00"))
        .anyMatch(time -> time.matches(".*\\.\\d{6}"));
    Contact wilmer = emulator.contact("+573005550104");
    assertThat(emulator.wix().find("573005550104").orElseThrow().messages().size())
        .isLessThan(wilmer.conversation().size());
  }

  @Test
  void nothingHappensInTheFutureAndManyWindowsAreOpen() {
    assertThat(emulator.twilio().all())
        .hasSizeGreaterThan(400)
        .allSatisfy(message -> assertThat(message.time()).isBefore(NOW));
    assertThat(demo.people())
        .filteredOn(person -> person.is("unread"))
        .hasSizeGreaterThan(5)
        .allSatisfy(person -> assertThat(last(person).isInbound()).isTrue());
  }

  @Test
  void notesAndTheStoppedBotAreInTheRecord() {
    WixDocument paola = emulator.wix().find("573005550107").orElseThrow();

    assertThat(paola.stopBot()).isTrue();
    assertThat(paola.notes()).isEqualTo("Pago pendiente de confirmar");
    assertThat(paola.name()).isEqualTo("Paola (demo)");
  }

  @Test
  void theSameSeedTellsTheSameStories() {
    try (Emulator other = start()) {
      other.demo(7).seed();

      assertThat(other.wix().all()).isEqualTo(emulator.wix().all());
      assertThat(other.twilio().all())
          .extracting(TwilioMessage::body)
          .isEqualTo(emulator.twilio().all().stream().map(TwilioMessage::body).toList());
    }
  }

  @Test
  void peopleWriteByThemselvesAndTheBotAnswersThoseWhoseBotIsNotStopped() {
    try (Receiver inbox = new Receiver()) {
      emulator.pointAt(inbox.url("/webhook"));
      int before = emulator.twilio().all().size();

      demo.play(Duration.ofMillis(5), Duration.ofMillis(1));

      assertThat(inbox.await(3)).allSatisfy(c -> assertThat(c.field("ProfileName")).isNotEmpty());
      emulator.watch().until(() -> emulator.twilio().all().size() > before + 3);
    }
  }

  @Test
  void peopleAnswerWhenTheyAreWrittenTo() {
    Contact marcela = emulator.contact("+573005550101");
    demo.play(NEVER, Duration.ofMillis(1));
    int before = marcela.conversation().size();

    SdkClient.send(emulator, marcela.address().wire(), "¿Nos envía el comprobante, por favor?");

    emulator.watch().until(() -> marcela.conversation().size() == before + 2);
    assertThat(last(marcela).body()).isEqualTo("Aquí está el comprobante");
    assertThat(last(marcela).media()).hasSize(1);
  }

  private static Emulator start() {
    return Emulator.start(EmulatorConfig.defaults().withClock(new MutableClock(NOW)));
  }

  private Contact contact(Person person) {
    return emulator.contact(person.number());
  }

  private Optional<WixDocument> find(Person person) {
    return emulator.wix().find(contact(person).address().userId());
  }

  private WixDocument record(Person person) {
    return find(person).orElseThrow();
  }

  private TwilioMessage last(Person person) {
    return last(contact(person));
  }

  private static TwilioMessage last(Contact contact) {
    List<TwilioMessage> messages = contact.conversation();
    return messages.get(messages.size() - 1);
  }
}
