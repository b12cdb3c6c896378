package co.com.bsl.inbox.emulator.twilio;

/** From whom to whom. */
public record Route(String from, String to, Direction direction) {

  /** The end that is not the account's sender. */
  public String contact() {
    return direction == Direction.INBOUND ? from : to;
  }
}
