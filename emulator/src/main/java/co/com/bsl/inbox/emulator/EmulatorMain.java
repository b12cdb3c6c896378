package co.com.bsl.inbox.emulator;

import co.com.bsl.inbox.emulator.delivery.StatusPace;
import co.com.bsl.inbox.emulator.demo.DemoScript;
import co.com.bsl.inbox.emulator.demo.Person;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts an emulator that stays until the process ends. The environment says how: {@code
 * EMULATOR_HOST}, {@code EMULATOR_PORT}, {@code EMULATOR_WEBHOOK}, {@code TWILIO_ACCOUNT_SID},
 * {@code TWILIO_AUTH_TOKEN}, {@code TWILIO_WHATSAPP_NUMBER} and {@code WIX_API_KEY}; the word
 * {@code --demo} lets people chat, and {@code EMULATOR_NUMBERS} names a file that gets the numbers
 * of all of them once it listens.
 */
public final class EmulatorMain {
  private static final Logger log = LoggerFactory.getLogger(EmulatorMain.class);

  private EmulatorMain() {}

  /** Starts, says where, and with {@code --demo} lets people chat. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> environment = System.getenv();
    Emulator emulator = Emulator.start(config(environment));
    Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
    if (List.of(arguments).contains("--demo")) {
      DemoScript demo = emulator.demo(1);
      demo.seed();
      emulator.wix().tellsNames(true);
      if (environment.containsKey("EMULATOR_NUMBERS")) {
        tell(demo.people(), Path.of(environment.get("EMULATOR_NUMBERS")));
      }
      demo.play();
    }
    log.info("TWILIO_API_URL={}", emulator.twilioUrl());
    log.info("WIX_BASE_URL={}", emulator.wixUrl());
    log.info("phone={}", emulator.phoneUrl());
  }

  private static void tell(List<Person> people, Path file) throws IOException {
    Path draft = Files.createTempFile("numbers", "");
    Files.write(draft, people.stream().map(Person::number).toList());
    Files.move(draft, file);
  }

  static EmulatorConfig config(Map<String, String> environment) {
    EmulatorConfig defaults = EmulatorConfig.defaults();
    TwilioAccount account = defaults.account();
    return defaults
        .withHost(environment.getOrDefault("EMULATOR_HOST", defaults.host()))
        .withPort(Integer.parseInt(environment.getOrDefault("EMULATOR_PORT", "5002")))
        .withWebhook(environment.getOrDefault("EMULATOR_WEBHOOK", ""))
        .withWixKey(environment.getOrDefault("WIX_API_KEY", ""))
        .withPace(StatusPace.every(Duration.ofMillis(700)))
        .withAccount(
            new TwilioAccount(
                environment.getOrDefault("TWILIO_ACCOUNT_SID", account.sid()),
                environment.getOrDefault("TWILIO_AUTH_TOKEN", account.authToken()),
                environment.getOrDefault("TWILIO_WHATSAPP_NUMBER", account.number())));
  }
}
