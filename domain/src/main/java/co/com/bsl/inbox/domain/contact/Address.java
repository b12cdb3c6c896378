package co.com.bsl.inbox.domain.contact;

/**
 * Where a contact is reached on WhatsApp: a phone number, or a user id of somebody who hides the
 * phone.
 */
public sealed interface Address permits PhoneAddress, WhatsAppUserAddress {

  /**
   * The one canonical text of this address: {@code +573001234567} or {@code CO.4566546130240823}.
   */
  String value();

  /** The text used in paths and in the public JSON: the canonical one without a leading plus. */
  String plain();

  /** A text for logs from which nobody can be called: {@code +57…67}. */
  String masked();

  /**
   * Reads any accepted spelling; {@code +573001234567} and {@code 573001234567} are one address.
   *
   * @throws IllegalArgumentException when it is neither a phone number nor a user id
   */
  static Address parse(String text) {
    String trimmed = text.strip();
    return WhatsAppUserAddress.looksLike(trimmed)
        ? new WhatsAppUserAddress(trimmed)
        : PhoneAddress.parse(trimmed);
  }
}
