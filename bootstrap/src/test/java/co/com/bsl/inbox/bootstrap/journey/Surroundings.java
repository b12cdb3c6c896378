package co.com.bsl.inbox.bootstrap.journey;

import co.com.bsl.inbox.emulator.Emulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** The configuration of an inbox that lives beside an emulator, and a way in. */
public final class Surroundings {
  public static final String USER = "ana";
  public static final String PASSWORD = "correct horse battery";

  private Surroundings() {}

  /** An inbox on a free port of this machine, with its data in that folder. */
  public static Map<String, String> of(Emulator emulator, Path data) {
    int port = freePort();
    return Map.of(
        "TWILIO_ACCOUNT_SID", emulator.config().account().sid(),
        "TWILIO_AUTH_TOKEN", emulator.config().account().authToken(),
        "TWILIO_API_URL", emulator.twilioUrl(),
        "WIX_BASE_URL", emulator.wixUrl(),
        "HOST", "127.0.0.1",
        "TWILIO_PORT", Integer.toString(port),
        "PUBLIC_URL", "http://127.0.0.1:" + port,
        "DATA_DIR", data.toString(),
        "ADMIN_USER", USER,
        "ADMIN_PASSWORD", PASSWORD);
  }

  /** A client of the inbox at that address, signed in as its administrator. */
  public static ApiClient api(String url) {
    return new ApiClient(url, USER, PASSWORD);
  }

  /** The public address must be known before the server binds, so the port is looked up first. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
