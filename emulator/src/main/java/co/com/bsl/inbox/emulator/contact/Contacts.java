package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.delivery.Delivery;
import co.com.bsl.inbox.emulator.delivery.Recipients;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The people with a phone. Everybody exists as soon as somebody speaks of them. */
public final class Contacts {
  private final Map<Address, Profile> profiles = new ConcurrentHashMap<>();
  private final TwilioMessages messages;
  private final InboundTraffic inbound;
  private final Delivery delivery;
  private final Recipients recipients;

  public Contacts(
      TwilioMessages messages, InboundTraffic inbound, Delivery delivery, Recipients recipients) {
    this.messages = messages;
    this.inbound = inbound;
    this.delivery = delivery;
    this.recipients = recipients;
  }

  /** The contact at a phone number or WhatsApp user id, in any usual writing. */
  public Contact at(String number) {
    Address address = Address.of(number);
    profiles.computeIfAbsent(address, Profile::unnamed);
    return new Contact(address, this);
  }

  /** Everybody who was spoken of or written to, by number. */
  public List<Contact> all() {
    Stream<Address> writtenTo = messages.all().stream().map(m -> new Address(m.contact()));
    return Stream.concat(profiles.keySet().stream(), writtenTo)
        .distinct()
        .sorted(Comparator.comparing(Address::wire))
        .map(address -> new Contact(address, this))
        .toList();
  }

  /** Forgets everybody. */
  public void clear() {
    profiles.clear();
    recipients.clear();
  }

  Profile profile(Address address) {
    return profiles.computeIfAbsent(address, Profile::unnamed);
  }

  void change(Address address, UnaryOperator<Profile> change) {
    profiles.compute(
        address, (key, old) -> change.apply(old == null ? Profile.unnamed(address) : old));
  }

  TwilioMessages messages() {
    return messages;
  }

  InboundTraffic inbound() {
    return inbound;
  }

  Delivery delivery() {
    return delivery;
  }

  Recipients recipients() {
    return recipients;
  }
}
