package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.twilio.Address;
import java.util.Optional;

/**
 * How a contact appears to the business.
 *
 * @param userId the WhatsApp user id that comes along with a phone number, when it does
 */
public record Profile(Address address, String name, Optional<Address> userId) {
  static Profile unnamed(Address address) {
    return new Profile(address, "", Optional.empty());
  }

  Optional<String> externalUserId() {
    return (address.isPhone() ? userId : Optional.of(address)).map(Address::wire);
  }
}
