package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.twilio.MediaItem;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What Twilio tells about a file: neither its name nor its size. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MediaJson(
    String sid,
    String accountSid,
    String parentSid,
    String contentType,
    String dateCreated,
    String dateUpdated,
    String uri) {

  static MediaJson of(MediaItem item, TwilioMessage message, TwilioAccount account) {
    String created = TwilioTime.write(message.progress().created());
    return new MediaJson(
        item.sid(),
        account.sid(),
        message.sid(),
        item.file().contentType(),
        created,
        created,
        MessageJson.path(message, account) + "/Media/" + item.sid() + ".json");
  }
}
