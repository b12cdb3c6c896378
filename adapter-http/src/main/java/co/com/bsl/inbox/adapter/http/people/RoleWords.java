package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.Arrays;
import java.util.Locale;

/** What roles are called in the interface. */
final class RoleWords {

  private RoleWords() {}

  static String of(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** The role with that word, which came in that field. */
  static Role role(String field, String word) {
    return Arrays.stream(Role.values())
        .filter(role -> of(role).equals(word))
        .findFirst()
        .orElseThrow(() -> Refusal.field(Reason.INVALID_FIELD, field));
  }
}
