package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.port.ConversationStorePort;
import java.time.Clock;

/** The record of conversations that the Wix site keeps. */
public final class WixAdapter {
  private final Guard guard;
  private final ConversationStorePort conversations;

  public WixAdapter(WixConfig config, Clock clock) {
    this.guard = new Guard(config.patience(), clock);
    this.conversations =
        new WixConversationStore(
            new WixFunctions(config, guard), new MessageReader(new WixTime(config.zone())));
  }

  /** The record; its calls may take seconds. */
  public ConversationStorePort conversations() {
    return conversations;
  }

  /** Whether Wix is being asked at all; after many failures it is left alone for a while. */
  public boolean healthy() {
    return guard.isClosed();
  }
}
