package co.com.bsl.inbox.testkit.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only when a test says so. */
public final class MutableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that stands at that moment. */
  public static MutableClock at(Instant now) {
    return new MutableClock(new AtomicReference<>(now), ZoneOffset.UTC);
  }

  /** Moves on by that much. */
  public void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  /** Moves to that moment, forward or back. */
  public void moveTo(Instant moment) {
    now.set(moment);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MutableClock(now, other);
  }
}
