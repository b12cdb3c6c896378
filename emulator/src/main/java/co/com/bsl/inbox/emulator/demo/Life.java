package co.com.bsl.inbox.emulator.demo;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.watch.DaemonThreads;
import co.com.bsl.inbox.emulator.watch.Later;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What goes on while the demo runs: one thread lets people speak, another one hears what they are
 * told.
 */
final class Life {
  private final Stage stage;
  private final List<Opener> openers;
  private final Replies replies;
  private final RandomGenerator random;
  private final Duration answerAfter;
  private final Bot bot;
  private final Map<String, Contact> people = new HashMap<>();
  private final List<Contact> writers;
  private final Set<String> heard = new HashSet<>();
  private final Later later = new Later("emulator-demo");
  private volatile boolean going = true;

  Life(Stage stage, Script script, RandomGenerator random, Duration answerAfter) {
    this.stage = stage;
    this.openers = script.openers();
    this.replies = new Replies(script.replies(), random);
    this.random = random;
    this.answerAfter = answerAfter;
    this.bot = new Bot(stage);
    this.writers =
        script.people().stream()
            .filter(person -> person.is("writes"))
            .map(person -> stage.contacts().at(person.number()))
            .toList();
    script.people().stream()
        .map(person -> stage.contacts().at(person.number()))
        .forEach(contact -> people.put(contact.address().wire(), contact.readsAtOnce(true)));
  }

  void begin(Duration pause) {
    later.every(pause, this::speak);
    new DaemonThreads("emulator-demo-ears").newThread(this::listen).start();
  }

  void end() {
    going = false;
    later.close();
    stage.watch().changed();
  }

  private void speak() {
    Contact contact = writers.get(random.nextInt(writers.size()));
    Opener opener = openers.get(random.nextInt(openers.size()));
    contact.sends(opener.line().content());
    later.after(answerAfter, () -> bot.answer(contact, opener.line().text(), opener.botAnswer()));
  }

  private void listen() {
    long seen = -1;
    while (going) {
      seen = stage.watch().after(seen, Duration.ofMinutes(1));
      stage.twilio().accepted().forEach(this::hear);
    }
  }

  private void hear(TwilioMessage message) {
    Contact contact = people.get(message.to());
    if (contact != null && hasArrived(message) && heard.add(message.sid())) {
      replies
          .to(message.body())
          .ifPresent(line -> later.after(answerAfter, () -> contact.sends(line.content())));
    }
  }

  private static boolean hasArrived(TwilioMessage message) {
    return message.status() == MessageStatus.DELIVERED || message.status() == MessageStatus.READ;
  }
}
