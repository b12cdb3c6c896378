package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.PhoneAddress;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** What the world's numbering plans say of a phone number. */
final class PhoneNumbers {

  private PhoneNumbers() {}

  /** Whether somebody could be reached there; about user ids nothing is known. */
  static boolean couldExist(Address address) {
    if (!(address instanceof PhoneAddress)) {
      return true;
    }
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      return plans.isPossibleNumber(plans.parse(address.value(), null));
    } catch (NumberParseException noCountryHasIt) {
      return false;
    }
  }
}
