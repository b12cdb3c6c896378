package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.port.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Opens files of messages. Twilio gives them in two steps: its API, which wants credentials, sends
 * on to a file store, which must not see them. Whatever a webhook claimed, the credentials go to a
 * file of our own account at the API host and nowhere else.
 */
final class MediaFiles {
  /** A file can take a moment to appear after the webhook that speaks of it. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(3));

  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** WhatsApp's own files are smaller. */
  private static final long LARGEST = 20L * 1024 * 1024;

  private static final String FILE = "(SM|MM)[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}";

  private final Endpoint endpoint;
  private final OkHttpClient client;
  private final Pattern ours;
  private final String credentials;

  MediaFiles(TwilioAccount account, Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client = endpoint.pool().newBuilder().callTimeout(LONGEST).build();
    this.ours = Pattern.compile(Pattern.quote(account.path("Messages/")) + FILE);
    this.credentials = Credentials.basic(account.sid(), account.token().value());
  }

  Media open(Attachment attachment) {
    Response answer = patiently(file(attachment));
    if (answer.isRedirect()) {
      answer = ask(at(store(answer)).build());
    }
    if (!answer.isSuccessful()) {
      throw failure(answer);
    }
    return media(answer, attachment.mediaType());
  }

  private Request file(Attachment attachment) {
    HttpUrl url =
        Optional.ofNullable(HttpUrl.parse(attachment.location()))
            .filter(endpoint::isHome)
            .filter(location -> ours.matcher(location.encodedPath()).matches())
            .map(location -> endpoint.at(location.encodedPath(), null))
            .orElseThrow(() -> Failures.refused("foreign_media", "not a file of our account"));
    return at(url).header("Authorization", credentials).build();
  }

  /** Files come as they are: packed again on the way, they would lose their length. */
  private static Request.Builder at(HttpUrl url) {
    return new Request.Builder().url(url).header("Accept-Encoding", "identity");
  }

  private Response patiently(Request request) {
    Response answer = ask(request);
    for (Duration pause : PAUSES) {
      if (answer.code() != 404) {
        return answer;
      }
      answer.close();
      endpoint.pause().hold(pause);
      answer = ask(request);
    }
    return answer;
  }

  private HttpUrl store(Response answer) {
    try (answer) {
      return Optional.ofNullable(answer.header("Location"))
          .map(location -> answer.request().url().resolve(location))
          .filter(endpoint::isStore)
          .orElseThrow(() -> Failures.refused("foreign_media", "sent on to an unknown host"));
    }
  }

  private Response ask(Request request) {
    try {
      return client.newCall(request).execute();
    } catch (IOException cause) {
      throw Failures.broken(true, cause);
    }
  }

  private static MessagingException failure(Response answer) {
    try (answer) {
      return Failures.answered(
          answer.code(), answer.header("Retry-After", ""), answer.peekBody(10_000).string());
    } catch (IOException cause) {
      return Failures.broken(true, cause);
    }
  }

  private static Media media(Response answer, String mediaType) {
    long length = answer.body().contentLength();
    if (length > LARGEST) {
      answer.close();
      throw Failures.refused("media_too_large", length + " bytes");
    }
    return new Media(
        Okio.buffer(new Bounded(answer.body().source())).inputStream(),
        answer.header("Content-Type", mediaType),
        length < 0 ? OptionalLong.empty() : OptionalLong.of(length));
  }

  /** Breaks off a file that turns out larger than it may be. */
  private static final class Bounded extends ForwardingSource {
    private long left = LARGEST;

    Bounded(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("a file of more than %d bytes".formatted(LARGEST));
      }
      return read;
    }
  }
}
