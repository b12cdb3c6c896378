package co.com.bsl.inbox.emulator.phone;

import co.com.bsl.inbox.emulator.twilio.MediaItem;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A message as the phone shows it.
 *
 * @param taken whether the inbox took what this phone sent
 */
record PhoneMessageJson(
    String sid,
    @JsonProperty("mio") boolean own,
    @JsonProperty("texto") String text,
    @JsonProperty("hora") String at,
    @JsonProperty("estado") String status,
    @JsonProperty("recibido") boolean taken,
    Integer error,
    List<PhoneMediaJson> media,
    @JsonProperty("parametros") Map<String, String> parameters) {

  /** A file that the page can fetch without credentials. */
  record PhoneMediaJson(@JsonProperty("tipo") String type, String url) {
    static PhoneMediaJson of(String sid, MediaItem item) {
      String here = "/_cdn/%s/%s".formatted(sid, item.sid());
      return new PhoneMediaJson(item.file().contentType(), item.file().link().orElse(here));
    }
  }

  static PhoneMessageJson of(TwilioMessage message, boolean taken) {
    return new PhoneMessageJson(
        message.sid(),
        message.isInbound(),
        message.body(),
        message.time().toString(),
        message.status().word(),
        taken,
        message.errorCode().orElse(null),
        message.media().stream().map(item -> PhoneMediaJson.of(message.sid(), item)).toList(),
        message.content().parameters());
  }
}
