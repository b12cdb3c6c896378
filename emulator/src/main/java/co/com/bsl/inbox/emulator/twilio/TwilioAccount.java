package co.com.bsl.inbox.emulator.twilio;

/**
 * The one account that exists here, with its one WhatsApp sender.
 *
 * @param number the sender as Twilio writes it, {@code whatsapp:+573153369631}
 */
public record TwilioAccount(String sid, String authToken, String number) {
  public TwilioAccount {
    if (!sid.matches("AC[0-9a-fA-F]{32}")) {
      throw new IllegalArgumentException("not an account sid: '%s'".formatted(sid));
    }
    number = Address.of(number).wire();
  }

  @Override
  public String toString() {
    return "TwilioAccount[%s, %s]".formatted(sid, number);
  }
}
