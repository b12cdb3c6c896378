package co.com.bsl.inbox.bootstrap.config;

import java.util.List;

/** The configuration cannot be used; the message lists every problem by name, and no secret. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(List<String> problems) {
    super("configuration: " + String.join("; ", problems));
  }
}
