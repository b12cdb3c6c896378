package co.com.bsl.inbox.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.session.AccountException.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class GuessLimitsTest {
  private static final String OFFICE = "190.24.1.1";
  private static final String ELSEWHERE = "203.0.113.9";

  private final Door door = new Door("marta", "luis", "nueva");

  @Test
  void bruteForceOnOneNameGetsFewGuessesADay() {
    assertThat(door.guesses(ELSEWHERE, "marta", Duration.ofDays(1))).isLessThan(120);
  }

  @Test
  void namesThatNobodyHasAreSlowedDownAlikeAndComparedAlike() {
    int known = door.guesses(ELSEWHERE, "marta", Duration.ofHours(1));
    int unknown = new Door("marta").guesses(ELSEWHERE, "nobody", Duration.ofHours(1));

    assertThat(unknown).isEqualTo(known).isPositive();
  }

  @Test
  void bruteForceFromManyAddressesOnOneNameIsSlowedDown() {
    int before = door.compared.get();
    for (int second = 0; second < 3_600; second++) {
      door.tries("198.51.%d.%d".formatted(second / 250, second % 250), "marta", "wrong");
      door.clock.pass(Duration.ofSeconds(1));
    }

    assertThat(door.compared.get() - before).isLessThan(60);
  }

  @Test
  void oneAddressThatTriesManyNamesIsSlowedDown() {
    int before = door.compared.get();
    for (int second = 0; second < 3_600; second++) {
      door.tries(ELSEWHERE, "user" + second, "wrong");
      door.clock.pass(Duration.ofSeconds(1));
    }

    assertThat(door.compared.get() - before).isLessThan(120);
  }

  @Test
  void addressesOfOneSubscriberAreOne() {
    int before = door.compared.get();
    for (int n = 0; n < 20; n++) {
      door.tries("2001:db8:1:2::" + n, "marta", "wrong");
    }

    assertThat(door.compared.get() - before).isEqualTo(5);
  }

  @Test
  void theRightPasswordDoesNotHelpBeforeTheLockIsOver() {
    door.guesses(ELSEWHERE, "marta", Duration.ofMinutes(10));

    assertThat(door.tries(ELSEWHERE, "marta", "right")).contains(Problem.TOO_MANY_GUESSES);
    door.clock.pass(Duration.ofMinutes(15));
    assertThat(door.tries(ELSEWHERE, "marta", "right")).isEmpty();
  }

  @Test
  void aColleagueOfTheSameOfficeIsNotLockedOut() {
    door.tries(OFFICE, "luis", "right");
    door.guesses(OFFICE, "marta", Duration.ofHours(1));
    for (int n = 0; n < 300; n++) {
      door.tries(OFFICE, "user" + n, "wrong");
    }

    assertThat(door.tries(OFFICE, "luis", "right")).isEmpty();
  }

  @Test
  void aColleagueWhoIsNewWaitsForTheOfficeAQuarterOfAnHourAtMost() {
    for (int n = 0; n < 300; n++) {
      door.tries(OFFICE, "user" + n, "wrong");
      door.clock.pass(Duration.ofSeconds(30));
    }

    door.clock.pass(Duration.ofMinutes(15));

    assertThat(door.tries(OFFICE, "nueva", "right")).isEmpty();
  }

  @Test
  void whoeverIsGuessedAtElsewhereGetsInWhereTheyAreKnown() {
    door.tries(OFFICE, "marta", "right");
    door.guesses(ELSEWHERE, "marta", Duration.ofHours(1));
    for (int n = 0; n < 200; n++) {
      door.tries("198.51.100." + n, "marta", "wrong");
    }

    assertThat(door.tries(OFFICE, "marta", "right")).isEmpty();
  }

  @Test
  void whoeverIsKnownSomewhereIsNeverLockedThereOnlySlowedDown() {
    door.tries(OFFICE, "marta", "right");
    door.guesses(OFFICE, "marta", Duration.ofHours(1));

    door.clock.pass(Duration.ofMinutes(1));

    assertThat(door.tries(OFFICE, "marta", "right")).isEmpty();
  }

  @Test
  void aMonthAfterTheLastSignInOneIsKnownNoMore() {
    door.tries(OFFICE, "marta", "right");
    door.clock.pass(Duration.ofDays(30));
    door.guesses(ELSEWHERE, "marta", Duration.ofMinutes(30));
    for (int n = 0; n < 200; n++) {
      door.tries("198.51.100." + n, "marta", "wrong");
    }

    assertThat(door.tries(OFFICE, "marta", "right")).contains(Problem.TOO_MANY_GUESSES);
  }

  @Test
  void manyScriptsThatKnowThePasswordAreNoGuessers() {
    for (int n = 0; n < 1_000; n++) {
      assertThat(door.tries(OFFICE, "marta", "right")).isEmpty();
    }
    assertThat(door.tries(OFFICE, "luis", "right")).isEmpty();
  }

  @Test
  void whatWasWrongIsForgottenAfterAnHour() {
    for (int n = 0; n < 5; n++) {
      door.tries(ELSEWHERE, "marta", "wrong");
    }
    door.clock.pass(Duration.ofHours(1));

    assertThat(door.tries(ELSEWHERE, "marta", "wrong")).contains(Problem.WRONG_CREDENTIALS);
    assertThat(door.tries(ELSEWHERE, "marta", "right")).isEmpty();
  }
}
