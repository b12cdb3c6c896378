package co.com.bsl.inbox.adapter.twilio.vocabulary;

import co.com.bsl.inbox.domain.contact.Address;
import java.util.Optional;

/** Twilio's spelling of an address: {@code whatsapp:+573001234567} or {@code whatsapp:CO.4566}. */
public final class WhatsAppAddress {
  private static final String CHANNEL = "whatsapp:";

  private WhatsAppAddress() {}

  /** The address on WhatsApp; empty for other channels and for what is no address. */
  public static Optional<Address> read(String text) {
    if (!text.startsWith(CHANNEL)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Address.parse(text.substring(CHANNEL.length())));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The address as Twilio wants it. */
  public static String write(Address address) {
    return CHANNEL + address.value();
  }
}
