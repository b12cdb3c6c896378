package co.com.bsl.inbox.application.signin;

/** What an agent gives to an authenticator app, once: the secret, and the same as an address. */
public record Enrolment(String secret, String uri) {

  @Override
  public String toString() {
    return "Enrolment[***]";
  }
}
