package co.com.bsl.inbox.emulator.phone;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The page on which a person plays a contact. */
public final class PhonePage {
  /** Where the page is. */
  public static final String PATH = "/phone";

  private static final String POLICY = "default-src 'self'; img-src * data:; media-src *";

  private PhonePage() {}

  /** Adds the page and its files to a server. */
  public static void addTo(JavalinConfig config) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = PATH;
          files.directory = "/emulator/phone";
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "no-cache", "Content-Security-Policy", POLICY);
        });
  }
}
