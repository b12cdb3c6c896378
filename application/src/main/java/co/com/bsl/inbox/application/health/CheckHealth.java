package co.com.bsl.inbox.application.health;

import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.view.OutboxState;

/** Looks whether the parts work; only a store that is down makes the whole unhealthy. */
public final class CheckHealth {
  private final InboxViewPort view;
  private final boolean providerConfigured;
  private final MirrorHealth mirror;

  public CheckHealth(InboxViewPort view, boolean providerConfigured, MirrorHealth mirror) {
    this.view = view;
    this.providerConfigured = providerConfigured;
    this.mirror = mirror;
  }

  /** How everything is now. */
  public HealthReport check() {
    try {
      long sends = view.outbox(Lane.PROVIDER).pending();
      OutboxState mirrored = view.outbox(Lane.MIRROR);
      return new HealthReport(
          true, providerConfigured, mirror.state(), sends, mirrored.pending(), mirrored.givenUp());
    } catch (StoreException unreachable) {
      return new HealthReport(false, providerConfigured, mirror.state(), 0, 0, 0);
    }
  }
}
