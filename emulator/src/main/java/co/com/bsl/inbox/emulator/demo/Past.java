package co.com.bsl.inbox.emulator.demo;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.wix.WixClock;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes what people said before the demo began, the way time has left it at both sides. */
final class Past {
  private static final Duration OLD = Duration.ofDays(30);

  /** A line and when it was said. */
  private record Said(Line line, Instant at) {}

  private final Stage stage;
  private final List<List<Line>> dialogues;
  private final RandomGenerator random;
  private final Instant now;

  Past(Stage stage, List<List<Line>> dialogues, RandomGenerator random) {
    this.stage = stage;
    this.dialogues = dialogues;
    this.random = random;
    this.now = stage.clock().instant();
  }

  void write(Person person) {
    Contact contact = stage.contacts().at(person.number()).named(person.name());
    for (Said said : said(person)) {
      if (person.isIn("twilio")) {
        writeToTwilio(contact, said);
      }
      if (person.isIn("wix") && !isForgotten(person, said.line())) {
        stage.wix().add(contact.address().userId(), copy(said));
      }
    }
    if (person.isIn("wix")) {
      describe(person, contact.address().userId());
    }
  }

  /** Everything that was said, oldest first, made up from the last word backwards. */
  private List<Said> said(Person person) {
    Deque<Said> all = new ArrayDeque<>();
    Instant end = now.minus(person.age());
    List<Line> last = any();
    addBefore(end, person.is("unread") ? upToAQuestion(last) : last, all);
    int earlier = person.is("long") ? random.nextInt(8, 14) : random.nextInt(1, 4);
    for (int i = 0; i < earlier; i++) {
      end = end.minus(Duration.ofHours(random.nextInt(20, 220)));
      addBefore(end, any(), all);
    }
    return List.copyOf(all);
  }

  private void addBefore(Instant end, List<Line> dialogue, Deque<Said> all) {
    Instant at = end;
    for (int i = dialogue.size() - 1; i >= 0; i--) {
      all.addFirst(new Said(dialogue.get(i), at));
      at = at.minusSeconds(random.nextInt(12, 170));
    }
  }

  private static void writeToTwilio(Contact contact, Said said) {
    if (said.line().isContact()) {
      contact.wrote(said.at(), said.line().content());
    } else {
      contact.wasTold(said.at(), said.line().text());
    }
  }

  /** The bot notes before it speaks and in UTC; older writers noted late and without a zone. */
  private WixMessage copy(Said said) {
    Line line = said.line();
    Instant at = said.at();
    String author = line.isContact() ? "usuario" : "sistema";
    if (line.isBot()) {
      Instant noted = at.minusMillis(random.nextInt(200, 4000));
      return new WixMessage(author, line.text(), WixClock.UTC.write(noted));
    }
    boolean old = at.isBefore(now.minus(OLD));
    Instant noted = at.plusMillis(random.nextInt(300, old ? 95_000 : 9_000));
    WixClock clock = old || random.nextBoolean() ? WixClock.NAIVE : WixClock.OFFSET;
    return new WixMessage(author, line.text(), clock.write(noted));
  }

  private boolean isForgotten(Person person, Line line) {
    return person.isIn("twilio") && !line.isBot() && random.nextInt(8) == 0;
  }

  private void describe(Person person, String userId) {
    stage.wix().name(userId, person.name());
    stage.wix().stopBot(userId, person.is("stop"));
    if (!person.notes().isEmpty()) {
      stage.wix().notes(userId, person.notes());
    }
  }

  private List<Line> any() {
    return dialogues.get(random.nextInt(dialogues.size()));
  }

  /** Breaks off where the contact asked last, so that somebody should answer. */
  private static List<Line> upToAQuestion(List<Line> dialogue) {
    int end = dialogue.size();
    while (end > 1 && !dialogue.get(end - 1).isQuestion()) {
      end--;
    }
    return dialogue.subList(0, end);
  }
}
