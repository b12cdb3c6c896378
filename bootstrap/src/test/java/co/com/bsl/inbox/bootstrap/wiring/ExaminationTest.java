package co.com.bsl.inbox.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.Offline.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever sets up the inbox is told before it serves. */
class ExaminationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://inbox.example.com, '', false",
    "https://inbox.example.com, 127.0.0.1, true",
    "http://localhost:5001, '', true"
  })
  void aProxyThatSpeaksTlsHasToBeNamed(String publicUrl, String proxies, boolean well) {
    AppConfig config =
        AppConfig.from(
            Map.of(
                "PUBLIC_URL", publicUrl,
                "TRUSTED_PROXIES", proxies,
                "DATA_DIR", folder.toString()));

    assertThat(finding(config, "proxies").well()).isEqualTo(well);
  }

  private static Finding finding(AppConfig config, String part) {
    List<Finding> findings = new ArrayList<>();
    Offline.examine(config, findings::add);
    return findings.stream().filter(f -> f.part().equals(part)).findFirst().orElseThrow();
  }
}
