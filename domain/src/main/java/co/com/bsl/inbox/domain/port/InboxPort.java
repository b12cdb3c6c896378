package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.commit.InboxTransaction;
import java.util.function.Function;

/** The durable store as commands see it. */
public interface InboxPort {

  /**
   * Runs the command in one atomic commit and returns its result once that is durable. Commands
   * behave as if they ran one after another. A command may be run again when the store had to start
   * over, so it must not touch anything but its transaction. What it throws is thrown to the
   * caller, and nothing of it is kept.
   *
   * @throws StoreException when the store cannot be reached or is full
   */
  <R> R commit(Function<InboxTransaction, R> command);
}
