package co.com.bsl.inbox.application.config;

/** A value that never prints itself. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "Secret[***]";
  }
}
