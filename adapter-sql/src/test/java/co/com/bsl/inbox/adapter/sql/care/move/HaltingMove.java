package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.application.config.Secret;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** A process that moves a store, says when all rows have left, and waits there to be killed. */
final class HaltingMove implements MoveListener {
  static final String HALF_WAY = "half-way";

  private final CountDownLatch forever = new CountDownLatch(1);

  private HaltingMove() {}

  /** Moves the first to the second, whose user is the third. */
  public static void main(String[] words) {
    SqlConfig target = new SqlConfig(words[1], words[2], new Secret(""));
    new StoreMove(SqlConfig.at(words[0]), target, Clock.systemUTC(), new HaltingMove()).run(false);
  }

  @Override
  public void completing() {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(HALF_WAY);
    try {
      forever.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void moving(Progress progress) {
    // Only the halt counts.
  }

  @Override
  public void arrived(String table, long rows) {
    throw new IllegalStateException("nobody killed it");
  }

  @Override
  public void found(Finding finding) {
    // Only the halt counts.
  }
}
