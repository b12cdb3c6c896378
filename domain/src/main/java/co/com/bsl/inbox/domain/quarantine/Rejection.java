package co.com.bsl.inbox.domain.quarantine;

/**
 * Why a call was not carried out.
 *
 * @param signedUrl the URL over which the signature was checked
 */
public record Rejection(Reason reason, String signedUrl) {

  /** What is wrong with the call. */
  public enum Reason {
    NO_SIGNATURE("no signature"),
    NO_PUBLIC_ADDRESS("our own public address is not configured"),
    WRONG_SIGNATURE("the signature does not fit the address and the fields"),
    OTHER_ACCOUNT("another account"),
    NOT_CONFIGURED("no provider is configured"),
    NOT_UNDERSTOOD("nothing in it that we understand");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason for logs. */
    public String words() {
      return words;
    }
  }

  /** The URL without its query, in which there may be what a contact said. */
  public String place() {
    int query = signedUrl.indexOf('?');
    return query < 0 ? signedUrl : signedUrl.substring(0, query);
  }

  @Override
  public String toString() {
    return reason + " " + place();
  }
}
