package co.com.bsl.inbox.emulator;

import co.com.bsl.inbox.emulator.callback.CallbackUrls;
import co.com.bsl.inbox.emulator.control.Control;
import co.com.bsl.inbox.emulator.control.DeliveryRoutes;
import co.com.bsl.inbox.emulator.control.FaultRoutes;
import co.com.bsl.inbox.emulator.control.HistoryRoutes;
import co.com.bsl.inbox.emulator.control.LedgerRoutes;
import co.com.bsl.inbox.emulator.phone.PhoneRoutes;
import co.com.bsl.inbox.emulator.twilio.rest.TwilioApi;
import co.com.bsl.inbox.emulator.wix.WixApi;
import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;

/** Everything that an emulator answers: Twilio, Wix, the phones, and what steers it. */
final class EmulatorRoutes {
  private final Emulator emulator;
  private final CallbackUrls urls;

  EmulatorRoutes(Emulator emulator, CallbackUrls urls) {
    this.emulator = emulator;
    this.urls = urls;
  }

  void addTo(RoutesConfig routes, Supplier<String> cdn) {
    EmulatorConfig config = emulator.config();
    new TwilioApi(
            config.account(), emulator.twilio(), emulator.faults(), emulator.delivery()::begin, cdn)
        .addTo(routes);
    new WixApi(emulator.wix(), emulator.faults(), config.wixKey()).addTo(routes);
    new PhoneRoutes(emulator.contacts(), emulator.callbacks(), emulator.watch()).addTo(routes);
    new HistoryRoutes(emulator.contacts(), emulator.wix()).addTo(routes);
    new DeliveryRoutes(emulator.delivery(), urls).addTo(routes);
    new FaultRoutes(emulator.faults()).addTo(routes);
    new LedgerRoutes(emulator.twilio(), emulator.wix(), emulator.callbacks()).addTo(routes);
    Control.addTo(routes, emulator::reset);
  }
}
