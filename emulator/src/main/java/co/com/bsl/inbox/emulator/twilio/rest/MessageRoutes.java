package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.fault.FaultyCalls;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code Messages.json}: create, fetch and list. */
final class MessageRoutes {
  private final TwilioAccount account;
  private final TwilioMessages messages;
  private final Consumer<TwilioMessage> onAccepted;
  private final Credentials credentials;

  MessageRoutes(
      TwilioAccount account, TwilioMessages messages, Consumer<TwilioMessage> onAccepted) {
    this.account = account;
    this.messages = messages;
    this.onAccepted = onAccepted;
    this.credentials = new Credentials(account);
  }

  void addTo(RoutesConfig routes, FaultyCalls faulty) {
    Handler create = faulty.on(FaultTarget.TWILIO_CREATE, this::create);
    routes.post(
        TwilioApi.ACCOUNT + "/Messages.json",
        ctx -> {
          messages.attempted(ctx.formParamMap());
          create.handle(ctx);
        });
    routes.get(
        TwilioApi.ACCOUNT + "/Messages.json", faulty.on(FaultTarget.TWILIO_LIST, this::list));
    routes.get(
        TwilioApi.ACCOUNT + "/Messages/{sid}.json",
        faulty.on(FaultTarget.TWILIO_FETCH, this::fetch));
  }

  private void create(Context ctx) {
    credentials.check(ctx);
    CreateForm form = new CreateForm(ctx.formParamMap());
    form.check(account.number());
    TwilioMessage message = messages.accept(form.route(), form.content(), form.statusCallback());
    ctx.status(201).json(MessageJson.of(message, account));
    onAccepted.accept(message);
  }

  private void fetch(Context ctx) {
    credentials.check(ctx);
    ctx.json(MessageJson.of(TwilioApi.wanted(ctx, messages), account));
  }

  private void list(Context ctx) {
    credentials.check(ctx);
    DateFilter dates = DateFilter.of(ctx, "DateSent");
    Stream<TwilioMessage> found =
        messages
            .newestFirst()
            .filter(message -> isWanted(ctx.queryParam("To"), message.to()))
            .filter(message -> isWanted(ctx.queryParam("From"), message.from()))
            .filter(message -> dates.includes(message.time()));
    ListPage<TwilioMessage> page = new ListPage<>(ctx, found, TwilioMessage::sid);
    ctx.json(page.json("messages", message -> MessageJson.of(message, account)));
  }

  private static boolean isWanted(String wanted, String actual) {
    return wanted == null || wanted.isEmpty() || wanted.equals(actual);
  }
}
