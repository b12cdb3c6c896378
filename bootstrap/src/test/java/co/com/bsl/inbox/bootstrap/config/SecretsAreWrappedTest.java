package co.com.bsl.inbox.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.Session;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No record prints what is secret, neither those of the configuration nor any other. */
class SecretsAreWrappedTest {
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(secret|password|token|apikey).*");

  private static final String VALUE = "s3cr3t-value";

  /** Looked for once: reading all classes takes its time. */
  private static final List<Class<?>> ALL = found();

  @Test
  void aWholeConfigurationPrintsNoSecret() {
    AppConfig config =
        AppConfig.from(
            Map.of(
                "TWILIO_ACCOUNT_SID", "AC1",
                "TWILIO_AUTH_TOKEN", VALUE,
                "TWILIO_AUTH_TOKEN_PREVIOUS", VALUE,
                "WIX_BASE_URL", "http://wix",
                "WIX_API_KEY", VALUE,
                "DATABASE_URL", "postgres://inbox:" + VALUE + "@host/inbox",
                "ADMIN_PASSWORD", VALUE));

    assertThat(config.toString()).doesNotContain(VALUE).contains("Secret[***]");
  }

  /** What the compiler makes of a record prints everything, and is final; what we write is not. */
  @ParameterizedTest
  @MethodSource("recordsWithSecrets")
  void aRecordWithASecretTextSaysItselfHowItPrints(Class<?> type) throws NoSuchMethodException {
    assertThat(Modifier.isFinal(type.getDeclaredMethod("toString").getModifiers()))
        .as("%s prints a secret", type.getName())
        .isFalse();
  }

  @Test
  void secretsAreFoundByTheirNames() {
    assertThat(recordsWithSecrets()).map(Class::getName).contains(Session.class.getName());
  }

  static List<Class<?>> recordsWithSecrets() {
    return ALL;
  }

  private static List<Class<?>> found() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("co.com.bsl.inbox")
            .stream()
            .filter(type -> !type.getPackageName().contains(".emulator"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(Class::isRecord)
            .filter(SecretsAreWrappedTest::hasSecretText)
            .toList();
  }

  private static boolean hasSecretText(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).anyMatch(SecretsAreWrappedTest::isSecretText);
  }

  private static boolean isSecretText(RecordComponent component) {
    return component.getType() == String.class
        && SECRET_NAME.matcher(component.getName()).matches();
  }
}
