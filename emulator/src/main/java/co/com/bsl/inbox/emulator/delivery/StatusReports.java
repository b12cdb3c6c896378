package co.com.bsl.inbox.emulator.delivery;

import co.com.bsl.inbox.emulator.callback.Callback;
import co.com.bsl.inbox.emulator.callback.CallbackSender;
import co.com.bsl.inbox.emulator.callback.CallbackUrls;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.util.concurrent.CompletableFuture;

/** Reports a message's status to its own callback address or, without one, to the sender's. */
public final class StatusReports {
  private final String account;
  private final CallbackSender sender;
  private final CallbackUrls urls;

  public StatusReports(String account, CallbackSender sender, CallbackUrls urls) {
    this.account = account;
    this.sender = sender;
    this.urls = urls;
  }

  void report(TwilioMessage message) {
    message.statusCallback().or(urls::status).ifPresent(url -> call(url, message));
  }

  private void call(String url, TwilioMessage message) {
    CompletableFuture<?> unused =
        sender.send(
            new Callback(
                FaultTarget.STATUS_CALLBACK, message.sid(), url, StatusForm.of(message, account)));
  }
}
