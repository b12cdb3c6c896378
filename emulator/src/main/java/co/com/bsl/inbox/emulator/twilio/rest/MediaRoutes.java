package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.fault.FaultyCalls;
import co.com.bsl.inbox.emulator.twilio.MediaItem;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;

/**
 * {@code Media}: list, metadata and bytes. The bytes come from another host after a redirect, and
 * that host, like the real one, refuses requests that carry credentials.
 */
final class MediaRoutes {
  private static final String MEDIA = TwilioApi.ACCOUNT + "/Messages/{sid}/Media";

  private final TwilioAccount account;
  private final TwilioMessages messages;
  private final Supplier<String> cdn;
  private final Credentials credentials;

  MediaRoutes(TwilioAccount account, TwilioMessages messages, Supplier<String> cdn) {
    this.account = account;
    this.messages = messages;
    this.cdn = cdn;
    this.credentials = new Credentials(account);
  }

  void addTo(RoutesConfig routes, FaultyCalls faulty) {
    routes.get(MEDIA + ".json", faulty.on(FaultTarget.TWILIO_MEDIA, this::list));
    routes.get(MEDIA + "/{media}.json", faulty.on(FaultTarget.TWILIO_MEDIA, this::metadata));
    routes.get(MEDIA + "/{media}", faulty.on(FaultTarget.TWILIO_MEDIA, this::redirect));
    routes.get("/_cdn/{sid}/{media}", this::bytes);
  }

  private void list(Context ctx) {
    credentials.check(ctx);
    TwilioMessage message = TwilioApi.wanted(ctx, messages);
    ListPage<MediaItem> page = new ListPage<>(ctx, message.media().stream(), MediaItem::sid);
    ctx.json(page.json("media_list", item -> MediaJson.of(item, message, account)));
  }

  private void metadata(Context ctx) {
    credentials.check(ctx);
    ctx.json(MediaJson.of(wanted(ctx), TwilioApi.wanted(ctx, messages), account));
  }

  private void redirect(Context ctx) {
    credentials.check(ctx);
    MediaItem item = wanted(ctx);
    String stored = "%s/_cdn/%s/%s".formatted(cdn.get(), ctx.pathParam("sid"), item.sid());
    ctx.redirect(item.file().link().orElse(stored), HttpStatus.TEMPORARY_REDIRECT);
  }

  private void bytes(Context ctx) {
    if (ctx.header("Authorization") != null) {
      ctx.status(400).result("Only one auth mechanism allowed");
      return;
    }
    MediaItem item = wanted(ctx);
    ctx.contentType(item.file().contentType()).result(item.file().bytes().toByteArray());
  }

  private MediaItem wanted(Context ctx) {
    return TwilioApi.wanted(ctx, messages).media().stream()
        .filter(item -> item.sid().equals(ctx.pathParam("media")))
        .findFirst()
        .orElseThrow(() -> new TwilioRefusal(TwilioError.NOT_FOUND));
  }
}
