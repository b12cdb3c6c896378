package co.com.bsl.inbox.emulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePageTest {
  private static final Path FILES = Path.of("src/main/resources/emulator/phone");
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"(/phone/[^\"]+)\"");

  @Test
  void thePageComesWithEverythingItRefersTo() {
    try (Emulator emulator = Emulator.start()) {
      HttpResponse<String> page = Http.get(emulator.phoneUrl());

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'");
      Matcher references = REFERENCE.matcher(page.body());
      while (references.find()) {
        HttpResponse<String> file = Http.get(emulator.twilioUrl() + references.group(1));
        assertThat(file.statusCode()).as(references.group(1)).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "api", "el", "texts", "format", "contact-list", "conversation"})
  void modulesAreSmallAndNeverTurnDataIntoMarkup(String module) throws IOException {
    String source = Files.readString(FILES.resolve("js/" + module + ".js"));

    assertThat(source.lines()).hasSizeLessThanOrEqualTo(120);
    assertThat(source).doesNotContain("innerHTML").doesNotContain("insertAdjacentHTML");
  }

  @Test
  void thePageHasNoScriptOfItsOwn() throws IOException {
    String html = Files.readString(FILES.resolve("index.html"));

    assertThat(html).containsOnlyOnce("<script").doesNotContain("onclick").doesNotContain("style=");
  }
}
