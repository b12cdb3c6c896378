package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Lets in who knows the account's token, and only to the account's own paths. */
final class Credentials {
  private final TwilioAccount account;
  private final String header;

  Credentials(TwilioAccount account) {
    this.account = account;
    String pair = account.sid() + ":" + account.authToken();
    this.header =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  void check(Context ctx) {
    TwilioRefusal.when(!header.equals(ctx.header("Authorization")), TwilioError.AUTHENTICATE);
    TwilioRefusal.when(!account.sid().equals(ctx.pathParam("account")), TwilioError.NOT_FOUND);
  }
}
