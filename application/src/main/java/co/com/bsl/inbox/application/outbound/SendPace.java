package co.com.bsl.inbox.application.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Never more than so many attempts within any second, so that the provider's quota is kept; what is
 * over it waits. Each process keeps to its own pace. For one thread.
 */
public final class SendPace {
  private static final Duration WINDOW = Duration.ofSeconds(1);

  private final int most;
  private final Deque<Instant> attempts = new ArrayDeque<>();

  private SendPace(int most) {
    this.most = most;
  }

  /** So many a second. */
  public static SendPace perSecond(int most) {
    return new SendPace(most);
  }

  /** As many as there are. */
  public static SendPace unlimited() {
    return new SendPace(Integer.MAX_VALUE);
  }

  /** How many may be made now. */
  public int free(Instant now) {
    while (!attempts.isEmpty() && !attempts.peekFirst().isAfter(now.minus(WINDOW))) {
      attempts.removeFirst();
    }
    return most - attempts.size();
  }

  /** How long until another may be made. */
  public Duration untilFree(Instant now) {
    return free(now) > 0 ? Duration.ZERO : Duration.between(now, attempts.getFirst().plus(WINDOW));
  }

  /** So many are being made now. */
  public void made(int count, Instant now) {
    for (int n = 0; n < count && most < Integer.MAX_VALUE; n++) {
      attempts.addLast(now);
    }
  }
}
