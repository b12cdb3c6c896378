package co.com.bsl.inbox.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What the architecture forbids; each rule has a planted violation that shows it can fail. */
final class Rules {
  private static final String ROOT = "co.com.bsl.inbox";
  private static final int MOST_TYPES = 12;

  static final ArchRule THE_DOMAIN_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage(ROOT + ".domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + ".domain..", "java..");

  static final ArchRule THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage(ROOT + ".application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + ".application..", ROOT + ".domain..", "java..");

  static final ArchRule ADAPTERS_NEVER_SEE_EACH_OTHER =
      slices().matching(ROOT + ".adapter.(*)..").should().notDependOnEachOther();

  static final ArchRule ONLY_BOOTSTRAP_KNOWS_ADAPTERS =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".adapter..", ROOT + ".bootstrap..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".adapter..");

  static final ArchRule NOBODY_KNOWS_THE_EMULATOR =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".emulator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".emulator..", ROOT + ".testkit..");

  static final ArchRule THE_EMULATOR_KNOWS_NOTHING_OF_OURS =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".emulator..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(resideInAPackage(ROOT + ".emulator..").negate())
                  .as("are ours"));

  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  static final ArchRule PORTS_ARE_INTERFACES_WHERE_THEY_ARE_NEEDED =
      classes()
          .that()
          .haveSimpleNameEndingWith("Port")
          .should()
          .beInterfaces()
          .andShould()
          .resideInAnyPackage(ROOT + ".domain.port..", ROOT + ".application..");

  static final ArchRule NO_EMPTY_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Common|Base|DTO|Dto)$");

  static final ArchRule THINKING_CODE_HAS_NO_CLOCK_OF_ITS_OWN =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".domain..", ROOT + ".application..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  static final ArchRule THE_ENVIRONMENT_IS_READ_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".bootstrap..", ROOT + ".emulator..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  static final ArchRule THINKING_CODE_NEVER_SLEEPS =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".domain..", ROOT + ".application..", ROOT + ".bootstrap..")
          .should()
          .callMethod(Thread.class, "sleep", long.class);

  /** The log itself goes to one of them. */
  static final ArchRule NOBODY_WRITES_TO_THE_STANDARD_STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".bootstrap.logging..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  static final ArchRule NOBODY_THROWS_GENERIC_EXCEPTIONS =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  static final ArchRule CLASSES_ARE_FINAL =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  static final ArchRule PACKAGES_ARE_SMALL = classes().should(haveFewTopLevelNeighbours());

  private Rules() {}

  /** A vendor's library is used in its own adapter, and nowhere else. */
  static ArchRule vendorStaysIn(String adapters, String... vendor) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackages(adapters.split(","))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(vendor);
  }

  private static ArchCondition<JavaClass> haveFewTopLevelNeighbours() {
    return new ArchCondition<>("share their package with at most %d types".formatted(MOST_TYPES)) {
      private final Map<String, Integer> types = new TreeMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
          types.merge(type.getPackageName(), 1, Integer::sum);
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        types.forEach(
            (name, count) ->
                events.add(
                    new SimpleConditionEvent(
                        name, count <= MOST_TYPES, "%s has %d types".formatted(name, count))));
      }
    };
  }
}
