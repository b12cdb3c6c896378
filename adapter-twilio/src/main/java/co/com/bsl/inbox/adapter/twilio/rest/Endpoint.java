package co.com.bsl.inbox.adapter.twilio.rest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Where Twilio, or its stand-in, is reached, and the one pool of connections to it. */
public final class Endpoint {
  private static final int MOST_IDLE = 10;

  /**
   * Shorter than any server waits before it closes: a message sent on a closed connection is lost.
   */
  private static final int IDLE_SECONDS = 10;

  private static final String TWILIO = "api.twilio.com";

  private final HttpUrl base;
  private final OkHttpClient pool;
  private final Pause pause;

  public Endpoint(String apiUrl, Limits limits) {
    this.base = HttpUrl.get(apiUrl);
    this.pause = limits.pause();
    this.pool =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectTimeout(limits.connect())
            .readTimeout(limits.read())
            .writeTimeout(limits.read())
            .callTimeout(limits.longestCall())
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
            .followRedirects(false)
            .build();
  }

  /** How long Twilio may take to connect, and between two pieces of an answer. */
  public record Limits(Duration connect, Duration read, Pause pause) {
    /** Five seconds to connect, twenty to answer. */
    public static final Limits USUAL =
        new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), Endpoint::sleep);

    /** Connecting, writing and reading together. */
    Duration longestCall() {
      return connect.plus(read).plus(read);
    }
  }

  /** A wait before a second try, where one is allowed; given from outside for tests. */
  @FunctionalInterface
  public interface Pause {
    /** Waits that long. */
    void hold(Duration time);
  }

  /** Sends once, follows nothing, and waits no longer than the limits say. */
  OkHttpClient pool() {
    return pool;
  }

  Pause pause() {
    return pause;
  }

  /** The address here of one of Twilio's paths; the query is raw, null when there is none. */
  HttpUrl at(String path, String query) {
    return base.newBuilder().encodedPath(path).encodedQuery(query).build();
  }

  /** Whether that is on Twilio's API host or on the one that stands for it. */
  boolean isHome(HttpUrl url) {
    return url.host().equals(base.host()) || (url.isHttps() && url.host().equals(TWILIO));
  }

  /** Whether a file may be fetched from there, without credentials. */
  boolean isStore(HttpUrl url) {
    boolean twilios =
        url.host().endsWith(".twiliocdn.com") || url.host().equals("s3-external-1.amazonaws.com");
    boolean standIns = !base.host().equals(TWILIO) && url.host().equals(base.host());
    return standIns || (twilios && url.isHttps());
  }

  /** An interrupt ends the wait early and stays set. */
  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
