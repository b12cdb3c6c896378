package co.com.bsl.inbox.adapter.sql;

/**
 * What was found when the store was opened.
 *
 * @param place a file, or server and database; never a password
 * @param schema the version of its tables
 * @param messages how many there are, counted only so far as that is cheap
 * @param sends how many messages wait for the provider
 * @param mirrorWrites how much waits for the second record
 * @param recovered whether the last process did not stop in good order, and its log was taken over
 */
public record StoreSummary(
    String engine,
    String place,
    long bytes,
    long schema,
    Amount messages,
    Amount conversations,
    long sends,
    long mirrorWrites,
    boolean recovered) {

  /** As a line of the log. */
  @Override
  public String toString() {
    return ("engine=%s place=%s bytes=%d schema=%d messages=%s conversations=%s"
            + " waiting_sends=%d waiting_mirror=%d recovered=%s")
        .formatted(
            engine.replace(' ', '-'),
            place,
            bytes,
            schema,
            messages,
            conversations,
            sends,
            mirrorWrites,
            recovered);
  }

  /** A number of rows that was counted up to a limit. */
  public record Amount(long counted, boolean more) {
    @Override
    public String toString() {
      return more ? counted + "+" : Long.toString(counted);
    }
  }
}
