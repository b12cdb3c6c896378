package co.com.bsl.inbox.emulator.phone;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A phone in the list of phones.
 *
 * @param unread how many messages arrived that the phone has not shown yet
 */
record ContactJson(
    @JsonProperty("numero") String number,
    @JsonProperty("nombre") String name,
    @JsonProperty("lee_al_llegar") boolean readsAtOnce,
    @JsonProperty("sin_leer") long unread,
    @JsonProperty("ultimo") String last,
    @JsonProperty("hora") String at) {

  static ContactJson of(Contact contact) {
    List<TwilioMessage> messages = contact.conversation();
    TwilioMessage last = messages.isEmpty() ? null : messages.get(messages.size() - 1);
    return new ContactJson(
        contact.address().userId(),
        contact.name(),
        contact.readsAtOnce(),
        messages.stream().filter(ContactJson::isUnread).count(),
        last == null ? "" : last.body(),
        last == null ? "" : last.time().toString());
  }

  private static boolean isUnread(TwilioMessage message) {
    return message.status() == MessageStatus.SENT || message.status() == MessageStatus.DELIVERED;
  }
}
