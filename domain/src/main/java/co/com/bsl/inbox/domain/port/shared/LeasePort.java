package co.com.bsl.inbox.domain.port.shared;

import java.time.Instant;

/**
 * Who of all instances does a work that one of them is to do. Times are those of the instances, so
 * their clocks must agree better than a lease is long; what two do at once because theirs did not
 * must be harmless. Any thread may call; failures are {@link
 * co.com.bsl.inbox.domain.port.StoreException}s.
 */
public interface LeasePort {

  /**
   * Gives the work to the holder until that time, when it has it already, when nobody has it, or
   * when whoever has it should have renewed by now. Returns whether the holder has it; of many who
   * ask at once, one does.
   */
  boolean take(String work, String holder, Instant now, Instant until);

  /** Gives the work back for anybody to take; harmless when somebody else has it. */
  void release(String work, String holder);
}
