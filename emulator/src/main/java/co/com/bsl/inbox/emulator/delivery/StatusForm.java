package co.com.bsl.inbox.emulator.delivery;

import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;

/** The fields of a status callback. */
final class StatusForm {
  private static final String CHANNEL_INSTALL = "XE" + "0".repeat(32);

  private StatusForm() {}

  static Form of(TwilioMessage message, String account) {
    String status = message.status().word();
    Form form =
        Form.empty()
            .with("AccountSid", account)
            .with("ApiVersion", "2010-04-01")
            .with("ChannelInstallSid", CHANNEL_INSTALL)
            .with("ChannelPrefix", "whatsapp")
            .with("From", message.from())
            .with("To", message.to())
            .with("MessageSid", message.sid())
            .with("SmsSid", message.sid())
            .with("MessageStatus", status)
            .with("SmsStatus", status);
    return withUserId(withError(withEvent(form, message), message), message);
  }

  private static Form withEvent(Form form, TwilioMessage message) {
    return message.status() == MessageStatus.READ ? form.with("EventType", "READ") : form;
  }

  private static Form withError(Form form, TwilioMessage message) {
    return message
        .errorCode()
        .map(code -> form.with("ErrorCode", code).with("ChannelStatusMessage", "error " + code))
        .orElse(form);
  }

  private static Form withUserId(Form form, TwilioMessage message) {
    boolean hidesPhone = !new Address(message.to()).isPhone();
    return hidesPhone ? form.with("ExternalUserId", message.to()) : form;
  }
}
