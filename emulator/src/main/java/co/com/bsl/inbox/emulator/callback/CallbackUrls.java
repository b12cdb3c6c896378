package co.com.bsl.inbox.emulator.callback;

import java.util.Optional;
import okhttp3.HttpUrl;

/** Which addresses the sender is set up with; they may change while the emulator runs. */
public final class CallbackUrls {
  private volatile String inbound = "";
  private volatile String status = "";

  /** Sets where inbound messages go; an empty text means nowhere. */
  public void inboundTo(String url) {
    inbound = checked(url);
  }

  /** Sets where status reports go whose message named no address of its own. */
  public void statusTo(String url) {
    status = checked(url);
  }

  public Optional<String> inbound() {
    return Optional.of(inbound).filter(url -> !url.isEmpty());
  }

  public Optional<String> status() {
    return Optional.of(status).filter(url -> !url.isEmpty());
  }

  private static String checked(String url) {
    if (!url.isEmpty()) {
      HttpUrl.get(url);
    }
    return url;
  }
}
