package co.com.bsl.inbox.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules over the whole product. */
@AnalyzeClasses(
    packages = "co.com.bsl.inbox",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestkit.class})
class ArchitectureTest {
  @ArchTest static final ArchRule domain = Rules.THE_DOMAIN_KNOWS_ONLY_THE_JDK;
  @ArchTest static final ArchRule application = Rules.THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN;
  @ArchTest static final ArchRule adapters = Rules.ADAPTERS_NEVER_SEE_EACH_OTHER;
  @ArchTest static final ArchRule bootstrap = Rules.ONLY_BOOTSTRAP_KNOWS_ADAPTERS;
  @ArchTest static final ArchRule product = Rules.NOBODY_KNOWS_THE_EMULATOR;
  @ArchTest static final ArchRule emulator = Rules.THE_EMULATOR_KNOWS_NOTHING_OF_OURS;
  @ArchTest static final ArchRule cycles = Rules.NO_PACKAGE_CYCLES;
  @ArchTest static final ArchRule ports = Rules.PORTS_ARE_INTERFACES_WHERE_THEY_ARE_NEEDED;
  @ArchTest static final ArchRule names = Rules.NO_EMPTY_NAMES;
  @ArchTest static final ArchRule clocks = Rules.THINKING_CODE_HAS_NO_CLOCK_OF_ITS_OWN;
  @ArchTest static final ArchRule environment = Rules.THE_ENVIRONMENT_IS_READ_IN_ONE_PLACE;
  @ArchTest static final ArchRule sleep = Rules.THINKING_CODE_NEVER_SLEEPS;
  @ArchTest static final ArchRule streams = Rules.NOBODY_WRITES_TO_THE_STANDARD_STREAMS;
  @ArchTest static final ArchRule exceptions = Rules.NOBODY_THROWS_GENERIC_EXCEPTIONS;
  @ArchTest static final ArchRule finals = Rules.CLASSES_ARE_FINAL;
  @ArchTest static final ArchRule sizes = Rules.PACKAGES_ARE_SMALL;

  @ArchTest
  static final ArchRule twilio =
      Rules.vendorStaysIn("co.com.bsl.inbox.adapter.twilio..", "com.twilio..");

  @ArchTest
  static final ArchRule okhttp =
      Rules.vendorStaysIn(
          "co.com.bsl.inbox.adapter.twilio..,co.com.bsl.inbox.adapter.wix..,co.com.bsl.inbox.emulator..",
          "okhttp3..");

  @ArchTest
  static final ArchRule databases =
      Rules.vendorStaysIn(
          "co.com.bsl.inbox.adapter.sql..",
          "java.sql..",
          "org.jdbi..",
          "com.zaxxer..",
          "org.sqlite..",
          "org.postgresql..",
          "org.flywaydb..");

  @ArchTest
  static final ArchRule javalin =
      Rules.vendorStaysIn(
          "co.com.bsl.inbox.adapter.http..,co.com.bsl.inbox.emulator..",
          "io.javalin..",
          "jakarta.servlet..",
          "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule picocli =
      Rules.vendorStaysIn("co.com.bsl.inbox.bootstrap..,co.com.bsl.inbox.emulator..", "picocli..");

  /** The testkit lies outside src/test, but is no part of the product. */
  static final class WithoutTestkit implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("testkit");
    }
  }
}
