package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.testkit.contract.ConversationStoreContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** Wix, as the emulator plays it, keeps what a record of conversations promises. */
final class WixConversationStoreContractTest implements ConversationStoreContract {
  private final Emulator emulator = Emulator.start();
  private final ConversationStorePort store =
      new WixAdapter(Samples.config(emulator.wixUrl()), Clock.systemUTC()).conversations();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Override
  public ConversationStorePort store() {
    return store;
  }
}
