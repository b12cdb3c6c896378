package co.com.bsl.inbox.application.health;

import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.StoreException;

/** Looks whether the parts work; only a store that is down makes the whole unhealthy. */
public final class CheckHealth {
  private final InboxViewPort view;
  private final StoreHealth store;
  private final boolean providerConfigured;
  private final MirrorHealth mirror;

  public CheckHealth(
      InboxViewPort view, StoreHealth store, boolean providerConfigured, MirrorHealth mirror) {
    this.store = store;
    this.view = view;
    this.providerConfigured = providerConfigured;
    this.mirror = mirror;
  }

  /** How everything is now. */
  public HealthReport check() {
    try {
      long sends = view.outbox(Lane.PROVIDER).pending();
      long mirrored = view.outbox(Lane.MIRROR).pending();
      return new HealthReport(
          store.isKeeping(), providerConfigured, mirror.state(), sends, mirrored);
    } catch (StoreException unreachable) {
      return new HealthReport(false, providerConfigured, mirror.state(), 0, 0);
    }
  }
}
