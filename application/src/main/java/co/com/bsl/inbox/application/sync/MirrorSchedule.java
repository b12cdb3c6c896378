package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.domain.contact.Address;

/** Has the second record read before long, by somebody else, later. */
@FunctionalInterface
public interface MirrorSchedule {

  /** Something may have been written there on that contact. */
  void soon(Address address);
}
