package co.com.bsl.inbox.domain.privacy;

/**
 * How much an erasure removed.
 *
 * @param cancelled how much was still to be sent or mirrored
 * @param reports how many of the provider's reports waited for a message
 * @param readings how many of the team had a place in the conversation
 * @param besides how many drafts, calls kept aside and tasks given up spoke of the contact
 */
public record ErasureCounts(
    long messages, long addresses, long cancelled, long reports, long readings, long besides) {
  /** Nothing was there. */
  public static final ErasureCounts NONE = new ErasureCounts(0, 0, 0, 0, 0, 0);
}
