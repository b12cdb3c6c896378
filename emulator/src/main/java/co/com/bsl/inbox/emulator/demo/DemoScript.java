package co.com.bsl.inbox.emulator.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Thirty invented people with a past, some of whom write by themselves and all of whom answer. The
 * same seed tells the same stories.
 */
public final class DemoScript implements AutoCloseable {
  private final Stage stage;
  private final Random random;
  private final Script script = Script.load();
  private Life life;

  public DemoScript(Stage stage, long seed) {
    this.stage = stage;
    this.random = new Random(seed);
  }

  /** Everybody in the demo, so that those whom only Wix knows can be opened by number. */
  public List<Person> people() {
    return script.people();
  }

  /** Writes everybody's past into Twilio and Wix; no webhook is called. */
  public void seed() {
    Past past = new Past(stage, script.dialogues(), random);
    people().forEach(past::write);
  }

  /** Lets people write every half a minute or so, and answer within seconds, until closed. */
  public void play() {
    play(Duration.ofSeconds(25), Duration.ofSeconds(3));
  }

  /** Lets people write at the given pace and answer after the given time, until closed. */
  public synchronized void play(Duration pause, Duration answerAfter) {
    close();
    life = new Life(stage, script, random, answerAfter);
    life.begin(pause);
  }

  @Override
  public synchronized void close() {
    if (life != null) {
      life.end();
      life = null;
    }
  }
}
