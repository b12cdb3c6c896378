package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person with a phone: writes, reads, and has a past. */
public final class Contact {
  private final Address address;
  private final Contacts contacts;

  Contact(Address address, Contacts contacts) {
    this.address = address;
    this.contacts = contacts;
  }

  public Address address() {
    return address;
  }

  /** The name in the WhatsApp profile, or an empty text. */
  public String name() {
    return contacts.profile(address).name();
  }

  /** Sets the name in the WhatsApp profile. */
  public Contact named(String name) {
    contacts.change(address, old -> new Profile(address, name, old.userId()));
    return this;
  }

  /** Lets webhooks carry this WhatsApp user id beside the phone number. */
  public Contact withUserId(String userId) {
    Address id = Address.of(userId);
    contacts.change(address, old -> new Profile(address, old.name(), Optional.of(id)));
    return this;
  }

  /** Sends a text. */
  public Arrival writes(String text) {
    return sends(InboundContent.text(text));
  }

  public Arrival sendsImage(String caption) {
    return sends(InboundContent.image(caption));
  }

  public Arrival sendsVoice() {
    return sends(InboundContent.voice());
  }

  public Arrival sendsLocation(double latitude, double longitude, String label) {
    return sends(InboundContent.location(latitude, longitude, label));
  }

  /** Sends anything: Twilio keeps it and calls the inbound webhook. */
  public Arrival sends(InboundContent content) {
    return contacts.inbound().take(contacts.profile(address), content);
  }

  /** Opens the conversation: what has arrived is read, and reported so. */
  public void reads() {
    contacts.delivery().readBy(address);
  }

  /** Sets whether messages are read as soon as they arrive. */
  public Contact readsAtOnce(boolean yes) {
    contacts.recipients().readAtOnce(address.wire(), yes);
    return this;
  }

  public boolean readsAtOnce() {
    return contacts.recipients().isReader(address.wire());
  }

  /** Lets every message to this contact fail with that error code, such as 63003; 0 ends it. */
  public Contact failsWith(int errorCode) {
    contacts.recipients().failWith(address.wire(), errorCode);
    return this;
  }

  /** Puts a message from this contact into Twilio's past; no webhook is called. */
  public TwilioMessage wrote(Instant at, InboundContent content) {
    return contacts.messages().remember(address, content.kept(), MessageStatus.RECEIVED, at);
  }

  /** Puts a text from this contact into Twilio's past; no webhook is called. */
  public TwilioMessage wrote(Instant at, String text) {
    return wrote(at, InboundContent.text(text));
  }

  /** Puts a text to this contact, long since read, into Twilio's past; nothing is reported. */
  public TwilioMessage wasTold(Instant at, String text) {
    return contacts.messages().remember(address, Content.text(text), MessageStatus.READ, at);
  }

  /** The conversation as the phone has it, oldest first. */
  public List<TwilioMessage> conversation() {
    return contacts.messages().with(address);
  }

  /** What the business sent to this contact and did not fail, oldest first. */
  public List<TwilioMessage> received() {
    return conversation().stream()
        .filter(message -> !message.isInbound())
        .filter(message -> message.status() != MessageStatus.FAILED)
        .toList();
  }
}
