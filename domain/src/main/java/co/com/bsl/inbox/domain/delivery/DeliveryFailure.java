package co.com.bsl.inbox.domain.delivery;

/** Why a message did not arrive: the provider's code and its own words, either may be empty. */
public record DeliveryFailure(String code, String detail) {

  /** The failure of a message whose outcome could not be learned in time. */
  public static final DeliveryFailure UNCONFIRMED = new DeliveryFailure("unconfirmed", "");

  /** The failure of a message that the provider could not take in time. */
  public static final DeliveryFailure GAVE_UP = new DeliveryFailure("gave_up", "");
}
