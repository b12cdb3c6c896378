package co.com.bsl.inbox.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.planted.PlantedAdapter;
import co.com.bsl.inbox.adapter.plantedtoo.PlantedPort;
import co.com.bsl.inbox.application.planted.PlantedHelper;
import co.com.bsl.inbox.domain.planted.PlantedDomain;
import co.com.bsl.inbox.emulator.planted.PlantedEmulator;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCanFailTest {
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importClasses(
              PlantedDomain.class,
              PlantedHelper.class,
              PlantedAdapter.class,
              PlantedPort.class,
              PlantedEmulator.class);

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleSeesThePlantedViolation(ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void aPackageWithTooManyTypesIsSeen() {
    JavaClasses crowd = new ClassFileImporter().importPackages("com.tngtech.archunit.lang");

    assertThat(Rules.PACKAGES_ARE_SMALL.evaluate(crowd).hasViolation()).isTrue();
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        Rules.THE_DOMAIN_KNOWS_ONLY_THE_JDK,
        Rules.THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN,
        Rules.ADAPTERS_NEVER_SEE_EACH_OTHER,
        Rules.ONLY_BOOTSTRAP_KNOWS_ADAPTERS,
        Rules.NOBODY_KNOWS_THE_EMULATOR,
        Rules.THE_EMULATOR_KNOWS_NOTHING_OF_OURS,
        Rules.NO_PACKAGE_CYCLES,
        Rules.PORTS_ARE_INTERFACES_WHERE_THEY_ARE_NEEDED,
        Rules.NO_EMPTY_NAMES,
        Rules.THINKING_CODE_HAS_NO_CLOCK_OF_ITS_OWN,
        Rules.THE_ENVIRONMENT_IS_READ_IN_ONE_PLACE,
        Rules.THINKING_CODE_NEVER_SLEEPS,
        Rules.NOBODY_WRITES_TO_THE_STANDARD_STREAMS,
        Rules.NOBODY_THROWS_GENERIC_EXCEPTIONS,
        Rules.CLASSES_ARE_FINAL,
        Rules.vendorStaysIn("co.com.bsl.inbox.bootstrap..", "picocli.."));
  }
}
