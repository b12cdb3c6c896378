package co.com.bsl.inbox.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invariant and every promise of security names tests, and the tests exist. */
class InvariantsTest {
  private static final Pattern INVARIANT = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
  private static final Pattern PROMISE = Pattern.compile("(?m)^\\| [A-Z][^|]+\\. \\|.*$");

  @Test
  void theTenOfTheDesignAreThere() {
    assertThat(invariants()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("invariants")
  void theTestsThatAnInvariantNamesExist(String row) {
    NamedTests.exist(row);
  }

  @ParameterizedTest
  @MethodSource("promises")
  void theTestsThatAPromiseOfSecurityNamesExist(String row) {
    NamedTests.exist(row);
  }

  static List<String> invariants() {
    return NamedTests.rows("INVARIANTS.md", INVARIANT);
  }

  static List<String> promises() {
    return NamedTests.rows("docs/security.md", PROMISE);
  }
}
