package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.MediaItem;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The fields of the webhook for an inbound message. */
final class InboundForm {
  private final String account;
  private final String apiUrl;

  InboundForm(String account, String apiUrl) {
    this.account = account;
    this.apiUrl = apiUrl;
  }

  Form of(TwilioMessage message, Profile profile) {
    Form form =
        Form.empty()
            .with("AccountSid", account)
            .with("ApiVersion", "2010-04-01")
            .with("Body", message.body())
            .with("ChannelMetadata", channelMetadata(profile))
            .with("From", message.from())
            .with("MessageSid", message.sid())
            .with("NumMedia", message.media().size())
            .with("NumSegments", 1)
            .with("ProfileName", profile.name())
            .with("ReferralNumMedia", 0)
            .with("SmsMessageSid", message.sid())
            .with("SmsSid", message.sid())
            .with("SmsStatus", "received")
            .with("To", message.to());
    return withMedia(withIds(form, profile), message).with(message.content().parameters());
  }

  private static Form withIds(Form form, Profile profile) {
    Address address = profile.address();
    Form known = address.isPhone() ? form.with("WaId", address.userId()) : form;
    return profile.externalUserId().map(id -> known.with("ExternalUserId", id)).orElse(known);
  }

  private Form withMedia(Form form, TwilioMessage message) {
    Form result = form;
    List<MediaItem> media = message.media();
    for (int i = 0; i < media.size(); i++) {
      String path = "/2010-04-01/Accounts/%s/Messages/%s/Media/%s";
      String url = apiUrl + path.formatted(account, message.sid(), media.get(i).sid());
      result =
          result
              .with("MediaUrl" + i, url)
              .with("MediaContentType" + i, media.get(i).file().contentType());
    }
    return result;
  }

  private static String channelMetadata(Profile profile) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode().put("type", "whatsapp");
    metadata
        .putObject("data")
        .putObject("context")
        .put("ProfileName", profile.name())
        .put("WaId", profile.address().userId());
    return metadata.toString();
  }
}
