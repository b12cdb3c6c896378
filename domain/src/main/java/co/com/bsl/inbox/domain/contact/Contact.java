package co.com.bsl.inbox.domain.contact;

import java.util.ArrayList;
import java.util.List;

/** Who writes to us: the addresses that reach the person, oldest first, and the best name known. */
public record Contact(List<Address> addresses, String name) {

  public Contact {
    addresses = List.copyOf(addresses);
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a contact needs an address");
    }
    name = name.strip();
  }

  /** A contact known by one address only. */
  public static Contact at(Address address) {
    return new Contact(List.of(address), "");
  }

  /** The address that messages are sent to. */
  public Address primary() {
    return addresses.get(0);
  }

  /** The same contact under a newly learned name; a blank never overwrites a name. */
  public Contact named(String candidate) {
    return candidate.isBlank() ? this : new Contact(addresses, candidate);
  }

  /** The same contact, also reached at that address. */
  public Contact alsoAt(Address address) {
    if (addresses.contains(address)) {
      return this;
    }
    List<Address> more = new ArrayList<>(addresses);
    more.add(address);
    return new Contact(more, name);
  }
}
