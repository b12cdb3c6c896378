package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of the main screens, to be looked at. {@code -Dscreenshots=../docs/images} puts them
 * where README and docs show them.
 */
class ScreenshotTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("screenshots", "target/screenshots"));
  private static final List<String> SHOWN =
      List.of("list", "chat", "contact", "failure", "command-bar", "settings", "health", "search");

  @RegisterExtension final PageRoom room = new PageRoom();

  @ParameterizedTest
  @CsvSource({
    "light, LIGHT, 1280, 800", "dark, DARK, 1280, 800",
    "phone, LIGHT, 390, 844", "phone-dark, DARK, 390, 844",
  })
  void theScreensAreThereToBeLookedAt(String kind, ColorScheme look, int width, int height) {
    Morning.at(room.system());
    Desk desk =
        room.desk(
            new Browser.NewContextOptions()
                .setLocale("es-CO")
                .setColorScheme(look)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));

    for (Screen screen : Screen.all()) {
      if (SHOWN.contains(screen.name())) {
        screen.showAt(desk);
        byte[] picture = desk.page().screenshot(to("%s-%s.png".formatted(screen.name(), kind)));
        assertThat(picture.length).isGreaterThan(5_000);
        desk.leave();
      }
    }
  }

  private static Page.ScreenshotOptions to(String file) {
    return new Page.ScreenshotOptions().setPath(FOLDER.resolve(file));
  }
}
