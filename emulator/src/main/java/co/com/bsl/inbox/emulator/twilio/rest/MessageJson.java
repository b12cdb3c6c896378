package co.com.bsl.inbox.emulator.twilio.rest;

import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** A message on the wire. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MessageJson(
    String sid,
    String accountSid,
    String messagingServiceSid,
    String from,
    String to,
    String body,
    String status,
    String direction,
    String numSegments,
    String numMedia,
    String price,
    String priceUnit,
    Integer errorCode,
    String errorMessage,
    String apiVersion,
    String uri,
    Map<String, String> subresourceUris,
    String dateCreated,
    String dateSent,
    String dateUpdated) {

  static MessageJson of(TwilioMessage message, TwilioAccount account) {
    String path = path(message, account);
    return new MessageJson(
        message.sid(),
        account.sid(),
        null,
        message.from(),
        message.to(),
        message.body(),
        message.status().word(),
        message.route().direction().word(),
        "1",
        Integer.toString(message.media().size()),
        null,
        "USD",
        message.errorCode().orElse(null),
        null,
        "2010-04-01",
        path + ".json",
        Map.of("media", path + "/Media.json"),
        TwilioTime.write(message.progress().created()),
        message.progress().sent().map(TwilioTime::write).orElse(null),
        TwilioTime.write(message.progress().updated()));
  }

  static String path(TwilioMessage message, TwilioAccount account) {
    return "/2010-04-01/Accounts/%s/Messages/%s".formatted(account.sid(), message.sid());
  }
}
