package co.com.bsl.inbox.bootstrap.config;

import java.util.Optional;

/** The version of this build, as its jar says. */
public final class Version {

  private Version() {}

  /** The version, or "dev" outside a jar. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }
}
