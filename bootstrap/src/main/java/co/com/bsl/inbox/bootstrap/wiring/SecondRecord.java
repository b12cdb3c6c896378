package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.wix.WixAdapter;
import co.com.bsl.inbox.adapter.wix.WixConfig;
import co.com.bsl.inbox.application.health.MirrorHealth;
import co.com.bsl.inbox.application.health.MirrorHealth.State;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import java.time.Clock;
import java.util.Optional;

/** The second record: the Wix site's, or none. */
record SecondRecord(
    Optional<ConversationStorePort> conversations, MirrorPolicy policy, MirrorHealth health) {

  static SecondRecord of(Optional<WixConfig> config, Clock clock) {
    return config
        .map(wix -> new WixAdapter(wix, clock))
        .map(
            wix ->
                new SecondRecord(
                    Optional.of(wix.conversations()),
                    MirrorPolicy.NEWS,
                    () -> wix.healthy() ? State.UP : State.DOWN))
        .orElseGet(() -> new SecondRecord(Optional.empty(), MirrorPolicy.NONE, () -> State.ABSENT));
  }
}
