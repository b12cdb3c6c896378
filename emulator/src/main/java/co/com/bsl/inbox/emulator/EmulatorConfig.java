package co.com.bsl.inbox.emulator;

import co.com.bsl.inbox.emulator.delivery.StatusPace;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import java.time.Clock;
import java.time.Duration;

/**
 * How the emulator is set up.
 *
 * @param port 0 takes any free port
 * @param webhook where inbound messages go; empty until {@link Emulator#pointAt}
 * @param wixKey what callers of the Wix functions must show; empty when anybody may call
 * @param window whether free text fails outside WhatsApp's 24 hours
 * @param clock tells the time for messages and for the 24 hours
 */
public record EmulatorConfig(
    String host,
    int port,
    TwilioAccount account,
    String webhook,
    String wixKey,
    StatusPace pace,
    boolean window,
    Clock clock) {

  /** A free port on this machine only, an account of its own, quick statuses, the real time. */
  public static EmulatorConfig defaults() {
    return new EmulatorConfig(
        "127.0.0.1",
        0,
        new TwilioAccount("AC" + "e".repeat(32), "emulator-auth-token", "whatsapp:+573153369631"),
        "",
        "",
        StatusPace.every(Duration.ofMillis(10)),
        true,
        Clock.systemUTC());
  }

  public EmulatorConfig withHost(String value) {
    return new EmulatorConfig(value, port, account, webhook, wixKey, pace, window, clock);
  }

  public EmulatorConfig withPort(int value) {
    return new EmulatorConfig(host, value, account, webhook, wixKey, pace, window, clock);
  }

  public EmulatorConfig withAccount(TwilioAccount value) {
    return new EmulatorConfig(host, port, value, webhook, wixKey, pace, window, clock);
  }

  public EmulatorConfig withWebhook(String value) {
    return new EmulatorConfig(host, port, account, value, wixKey, pace, window, clock);
  }

  public EmulatorConfig withWixKey(String value) {
    return new EmulatorConfig(host, port, account, webhook, value, pace, window, clock);
  }

  public EmulatorConfig withPace(StatusPace value) {
    return new EmulatorConfig(host, port, account, webhook, wixKey, value, window, clock);
  }

  /** Lets free text through at any time. */
  public EmulatorConfig withoutWindow() {
    return new EmulatorConfig(host, port, account, webhook, wixKey, pace, false, clock);
  }

  public EmulatorConfig withClock(Clock value) {
    return new EmulatorConfig(host, port, account, webhook, wixKey, pace, window, value);
  }
}
