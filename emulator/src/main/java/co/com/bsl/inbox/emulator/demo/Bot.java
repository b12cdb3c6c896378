package co.com.bsl.inbox.emulator.demo;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.wix.WixClock;
import co.com.bsl.inbox.emulator.wix.WixDocument;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import java.time.Instant;

/** The chatbot of the Wix site: answers through Twilio and notes it down, unless it is stopped. */
final class Bot {
  private final Stage stage;

  Bot(Stage stage) {
    this.stage = stage;
  }

  void answer(Contact contact, String heard, String answer) {
    String userId = contact.address().userId();
    if (stage.wix().find(userId).filter(WixDocument::stopBot).isEmpty()) {
      Instant now = stage.clock().instant();
      stage.wix().add(userId, new WixMessage("usuario", heard, WixClock.UTC.write(now)));
      stage.wix().botWrites(userId, answer);
      contact.wasTold(now, answer);
    }
  }
}
