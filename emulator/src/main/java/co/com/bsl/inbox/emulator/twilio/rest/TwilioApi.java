package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.fault.FaultPlan;
import co.com.bsl.inbox.emulator.fault.FaultyCalls;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Twilio's REST interface of 2010, as far as WhatsApp needs it. */
public final class TwilioApi {
  static final String ACCOUNT = "/2010-04-01/Accounts/{account}";

  private final Credentials credentials;
  private final FaultyCalls faulty;
  private final MessageRoutes messageRoutes;
  private final MediaRoutes mediaRoutes;

  /**
   * Prepares the routes.
   *
   * @param onAccepted told about each message that was accepted for sending
   * @param cdn the base address of the host that serves media bytes
   */
  public TwilioApi(
      TwilioAccount account,
      TwilioMessages messages,
      FaultPlan faults,
      Consumer<TwilioMessage> onAccepted,
      Supplier<String> cdn) {
    this.credentials = new Credentials(account);
    this.faulty = new FaultyCalls(faults, TwilioError::forStatus);
    this.messageRoutes = new MessageRoutes(account, messages, onAccepted);
    this.mediaRoutes = new MediaRoutes(account, messages, cdn);
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.get(ACCOUNT + ".json", this::account);
    messageRoutes.addTo(routes, faulty);
    mediaRoutes.addTo(routes, faulty);
    routes.exception(
        TwilioRefusal.class, (e, ctx) -> ctx.status(e.error().status()).json(e.error()));
  }

  private void account(Context ctx) {
    credentials.check(ctx);
    ctx.json(Map.of("sid", ctx.pathParam("account"), "status", "active", "type", "Full"));
  }

  static TwilioMessage wanted(Context ctx, TwilioMessages messages) {
    return messages
        .find(ctx.pathParam("sid"))
        .orElseThrow(() -> new TwilioRefusal(TwilioError.NOT_FOUND));
  }
}
