package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.util.Optional;

/** Who administers an inbox that has no agent yet; without a password one is made up. */
public record FirstAdministrator(AgentId name, Optional<Secret> password) {

  static FirstAdministrator read(Settings settings) {
    return new FirstAdministrator(
        settings.parsed("ADMIN_USER", new AgentId("admin"), "a user name", AgentId::new),
        settings.secret("ADMIN_PASSWORD"));
  }
}
