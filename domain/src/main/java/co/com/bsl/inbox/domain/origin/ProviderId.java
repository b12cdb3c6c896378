package co.com.bsl.inbox.domain.origin;

/** The id that the messaging provider gave a message; opaque, never invented by us. */
public record ProviderId(String value) {

  public ProviderId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a provider id must not be blank");
    }
  }
}
