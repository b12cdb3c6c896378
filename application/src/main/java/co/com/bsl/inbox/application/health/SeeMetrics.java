package co.com.bsl.inbox.application.health;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import java.util.function.Supplier;

/** How the system is doing, in figures, for whoever may know. */
public final class SeeMetrics {
  private final Supplier<byte[]> figures;

  public SeeMetrics(Supplier<byte[]> figures) {
    this.figures = figures;
  }

  /** The figures as they are now, in the words of whoever keeps them. */
  public byte[] see(Actor reader) {
    reader.require(Right.SEE_METRICS);
    return figures.get();
  }
}
