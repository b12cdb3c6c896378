package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads from whom numbers are kept. */
final class MaskedRoles {

  private MaskedRoles() {}

  static NumberPolicy read(Settings settings) {
    return settings.parsed(
        "MASK_NUMBERS",
        NumberPolicy.OPEN,
        "a list of the roles agente and supervisor",
        text ->
            new NumberPolicy(
                Arrays.stream(text.split(","))
                    .map(word -> role(word.strip().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toSet())));
  }

  private static Role role(String word) {
    return switch (word) {
      case "agente" -> Role.AGENT;
      case "supervisor" -> Role.SUPERVISOR;
      default -> throw new IllegalArgumentException("no such role: '%s'".formatted(word));
    };
  }
}
