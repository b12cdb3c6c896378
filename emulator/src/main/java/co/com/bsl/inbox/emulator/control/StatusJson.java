package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.delivery.Delivery;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Which status a message shall have now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StatusJson(
    String sid,
    @JsonProperty("estado") String status,
    @JsonProperty("codigo_error") Integer errorCode) {

  void applyTo(Delivery delivery) {
    if (errorCode == null) {
      delivery.move(sid, MessageStatus.of(status));
    } else {
      delivery.fail(sid, errorCode);
    }
  }
}
