package co.com.bsl.inbox.domain.guess;

/** Whose failures to sign in are counted. */
public record Suspect(Kind kind, String who) {

  /** By what failures are told apart. */
  public enum Kind {
    NAME_FROM_NETWORK,
    NAME,
    NETWORK
  }

  /** One name from one network. */
  public static Suspect nameFrom(String name, Network network) {
    return new Suspect(Kind.NAME_FROM_NETWORK, network.value() + ' ' + name);
  }

  /** One name, from wherever. */
  public static Suspect name(String name) {
    return new Suspect(Kind.NAME, name);
  }

  /** One network, whatever the names. */
  public static Suspect network(Network network) {
    return new Suspect(Kind.NETWORK, network.value());
  }
}
