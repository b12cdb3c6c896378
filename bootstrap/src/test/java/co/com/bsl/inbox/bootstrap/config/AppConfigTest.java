package co.com.bsl.inbox.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import co.com.bsl.inbox.adapter.http.client.TrustedProxies;
import co.com.bsl.inbox.adapter.twilio.TwilioConfig;
import co.com.bsl.inbox.adapter.twilio.TwilioConfig.SignatureMode;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.domain.agent.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppConfigTest {
  private static final Path PROJECT = Path.of("..");

  @Test
  void anEmptyEnvironmentIsAnInboxThatReads() {
    AppConfig config = AppConfig.from(Map.of());

    assertThat(config.twilio()).isEmpty();
    assertThat(config.wix()).isEmpty();
    assertThat(config.http().port()).isEqualTo(5001);
    assertThat(config.store().jdbcUrl()).isEqualTo("jdbc:sqlite:./data/inbox.db");
    assertThat(config.sync().matchWindow().width()).hasSeconds(120);
  }

  @Test
  void twilioComesWithItsDefaults() {
    AppConfig config =
        AppConfig.from(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "secret"));

    assertThat(config.twilio().orElseThrow().whatsAppNumber()).isEqualTo("whatsapp:+573153369631");
    assertThat(config.twilio().orElseThrow().mode()).isEqualTo(SignatureMode.ENFORCE);
    assertThat(config.toString()).doesNotContain("secret");
  }

  @Test
  void allProblemsAreToldAtOnceByName() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                AppConfig.from(
                    Map.of(
                        "TWILIO_ACCOUNT_SID", "AC1",
                        "TWILIO_PORT", "x",
                        "TIME_ZONE", "Mars/Olympus",
                        "WEBHOOK_SIGNATURE", "maybe",
                        "PUBLIC_URL", "inbox.example.com",
                        "CORS_ORIGINS", "https://bsl.com.co, *",
                        "TWILIO_WHATSAPP_NUMBER", "+573153369631")))
        .withMessageContaining("TWILIO_AUTH_TOKEN")
        .withMessageContaining("TWILIO_PORT is not a whole number from 0 to 65535: 'x'")
        .withMessageContaining("TIME_ZONE is not a time zone: 'Mars/Olympus'")
        .withMessageContaining("WEBHOOK_SIGNATURE is not one of enforce, observe, off")
        .withMessageContaining("PUBLIC_URL is not an http or https address")
        .withMessageContaining("CORS_ORIGINS is not a list of sites like https://example.com")
        .withMessageContaining("TWILIO_WHATSAPP_NUMBER is not a sender");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEND_LEASE_SECONDS", "SEND_CHECK_SECONDS"})
  void nobodyTakesOverASendWhileACallToTwilioMayStillBeUnderWay(String name) {
    Map<String, String> real = Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "token");
    Map<String, String> standIn = Map.of("TWILIO_API_URL", "http://127.0.0.1:1");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> AppConfig.from(with(real, Map.of(name, "45"))))
        .withMessageContaining(name + " is not a whole number from 46 to 3600: '45'");
    assertThat(AppConfig.from(real).sync().sendLease()).isGreaterThan(TwilioConfig.LONGEST_CALL);
    assertThatNoException()
        .isThrownBy(() -> AppConfig.from(with(real, with(standIn, Map.of(name, "1")))));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> both = new HashMap<>(some);
    both.putAll(more);
    return both;
  }

  @Test
  void limitsHaveTheirUsualValuesAndCanBeSet() {
    AppConfig usual = AppConfig.from(Map.of());
    AppConfig set =
        AppConfig.from(
            Map.of(
                "TRUSTED_PROXIES", "10.0.0.0/8, 2001:db8::1",
                "CLIENT_ADDRESS_HEADER", "do-connecting-ip",
                "RATE_LIMIT", "0",
                "SEND_RATE", "40",
                "SEND_DAILY_LIMIT", "1000"));

    assertThat(usual.http().gate().proxies()).isEqualTo(TrustedProxies.NONE);
    assertThat(usual.http().gate().requestsPerSecond()).isEqualTo(50);
    assertThat(usual.sending()).isEqualTo(new SendLimits(80, 0));
    assertThat(set.http().gate().proxies().networks()).hasSize(2);
    assertThat(set.http().gate().proxies().header()).contains("do-connecting-ip");
    assertThat(set.http().gate().requestsPerSecond()).isZero();
    assertThat(set.sending()).isEqualTo(new SendLimits(40, 1000));
  }

  @Test
  void theBotGoesOnUnlessItIsToPause() {
    assertThat(AppConfig.from(Map.of()).botPausesOnReply()).isFalse();
    assertThat(AppConfig.from(Map.of("BOT_PAUSE_ON_REPLY", "on")).botPausesOnReply()).isTrue();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> AppConfig.from(Map.of("BOT_PAUSE_ON_REPLY", "sometimes")))
        .withMessageContaining("BOT_PAUSE_ON_REPLY is not one of off, on");
  }

  @Test
  void numbersAreKeptFromTheRolesThatAreNamed() {
    assertThat(AppConfig.from(Map.of()).numbers()).isEqualTo(NumberPolicy.OPEN);
    assertThat(AppConfig.from(Map.of("MASK_NUMBERS", "agente")).numbers().keptFrom())
        .containsExactly(Role.AGENT);
    assertThat(AppConfig.from(Map.of("MASK_NUMBERS", "Supervisor, agente")).numbers().keptFrom())
        .containsExactlyInAnyOrder(Role.AGENT, Role.SUPERVISOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"administrador", "agent", "agente;supervisor", ",agente"})
  void numbersAreKeptFromNoOtherRole(String roles) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> AppConfig.from(Map.of("MASK_NUMBERS", roles)))
        .withMessageContaining("MASK_NUMBERS is not a list of the roles");
  }

  @Test
  void aProxyThatIsNoAddressIsAProblem() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> AppConfig.from(Map.of("TRUSTED_PROXIES", "proxy.example")))
        .withMessageContaining("TRUSTED_PROXIES is not a list of addresses");
  }

  @Test
  void aBadDatabaseAddressIsToldWithoutItsPassword() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> AppConfig.from(Map.of("DATABASE_URL", "mysql://u:hunter2@host/db")))
        .withMessageContaining("DATABASE_URL")
        .withMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @CsvSource({"p%40ss, p@ss", "p+ss, p+ss", "p%2Bss, p+ss", "'p%20ss', 'p ss'"})
  void aHostingProvidersDatabaseAddressIsUnderstood(String written, String password) {
    DatabaseUrl url =
        DatabaseUrl.parse("postgres://u:" + written + "@db.example:25060/inbox?sslmode=require");

    assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example:25060/inbox?sslmode=require");
    assertThat(url.user()).isEqualTo("u");
    assertThat(url.password().value()).isEqualTo(password);
  }

  @Test
  void theHostingProvidersPortWorksToo() {
    assertThat(AppConfig.from(Map.of("PORT", "8080")).http().port()).isEqualTo(8080);
    assertThat(AppConfig.from(Map.of("PORT", "8080", "TWILIO_PORT", "9")).http().port())
        .isEqualTo(9);
  }

  @Test
  void theProcessEnvironmentWinsOverTheFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".env"), "HOST=10.0.0.1\nLOG_LEVEL=debug\n");

    Map<String, String> all = EnvironmentFile.with(folder, Map.of("HOST", "127.0.0.1"));

    assertThat(all).containsEntry("HOST", "127.0.0.1").containsEntry("LOG_LEVEL", "debug");
  }

  @Test
  void theExampleListsExactlyTheNamesThatAreRead() throws IOException {
    assertThat(names("(?m)^([A-Z_]+)=", Files.readString(PROJECT.resolve(".env.example"))))
        .isEqualTo(without("PORT"));
  }

  @Test
  void theReadmeTableListsExactlyTheNamesThatAreRead() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"));
    String table = readme.substring(readme.indexOf("## Configuration"));

    assertThat(names("`([A-Z][A-Z_]+)`", table)).isEqualTo(new TreeSet<>(AppConfig.names()));
  }

  private static Set<String> without(String name) {
    TreeSet<String> names = new TreeSet<>(AppConfig.names());
    names.remove(name);
    return names;
  }

  private static Set<String> names(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    TreeSet<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
