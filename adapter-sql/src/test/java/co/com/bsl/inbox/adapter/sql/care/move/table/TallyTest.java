package co.com.bsl.inbox.adapter.sql.care.move.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two tallies are the same when the same rows were added, in whatever order. */
final class TallyTest {

  @Test
  void theOrderDoesNotMatter() {
    assertThat(of("a", "b", "c").isSameAs(of("c", "a", "b"))).isTrue();
    assertThat(of().isSameAs(of())).isTrue();
  }

  @Test
  void oneOtherRowIsNoticed() {
    assertThat(of("a", "b").isSameAs(of("a", "B"))).isFalse();
  }

  @Test
  void aRowMoreOrLessIsNoticedAlsoOneThatIsThereTwice() {
    assertThat(of("a", "b").isSameAs(of("a"))).isFalse();
    assertThat(of("a", "a", "b", "b").isSameAs(of("a", "a", "a", "a"))).isFalse();
    assertThat(of("a", "a").isSameAs(of("b", "b"))).isFalse();
  }

  private static Tally of(String... lines) {
    Tally tally = new Tally();
    for (String line : lines) {
      tally.add(line.getBytes(UTF_8));
    }
    return tally;
  }
}
