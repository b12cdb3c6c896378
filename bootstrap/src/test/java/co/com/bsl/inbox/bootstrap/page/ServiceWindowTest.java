package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.ServiceWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page counts the hours of the service window as the server does. */
class ServiceWindowTest {
  private static final Path RULE = Path.of("src/main/resources/web/js/reply-time.js");

  @Test
  void theWindowIsAsWideOnThePageAsOnTheServer() throws IOException {
    Instant now = Instant.EPOCH;

    assertThat(onThePage("WIDTH")).isEqualTo(Duration.between(ServiceWindow.openSince(now), now));
  }

  @Test
  void theWindowClosesSoonOnThePageWhenItDoesOnTheServer() throws IOException {
    Instant now = Instant.EPOCH;
    Instant open = ServiceWindow.openSince(now);

    assertThat(onThePage("SOON"))
        .isEqualTo(Duration.between(open, ServiceWindow.closingSince(now)));
  }

  private static Duration onThePage(String name) throws IOException {
    Matcher hours =
        Pattern.compile("const " + name + " = (\\d+) \\* HOUR").matcher(Files.readString(RULE));
    assertThat(hours.find()).isTrue();
    return Duration.ofHours(Long.parseLong(hours.group(1)));
  }
}
