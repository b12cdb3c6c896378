package co.com.bsl.inbox.application.config;

/**
 * How much may be sent.
 *
 * @param perSecond what the provider takes from one sender without queueing; more waits its turn
 * @param perDay how many messages of agents within any 24 hours; more is refused, 0 is no limit
 */
public record SendLimits(int perSecond, int perDay) {
  /** What the provider's quota for a WhatsApp sender is, and no limit for the day. */
  public static final SendLimits USUAL = new SendLimits(80, 0);

  public SendLimits {
    if (perSecond < 1 || perDay < 0) {
      throw new IllegalArgumentException(
          "nothing can be sent at %d a second and %d a day".formatted(perSecond, perDay));
    }
  }
}
