package co.com.bsl.inbox.adapter.twilio.rest;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.URL;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.ByteString;
import org.apache.hc.core5.http.Header;

/**
 * The SDK's way to the network: every request goes out exactly once, to the configured address.
 *
 * <p>The SDK's own client repeats a POST after 429 and 5xx, overwrites the timeouts that it is
 * given, keeps the headers of an error to itself and knows one host only. Here whatever is not a
 * success is a {@link co.com.bsl.inbox.domain.port.MessagingException}; a connection that failed
 * before the first byte of the request was written is told from one that failed later.
 */
final class TwilioTransport extends HttpClient {
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final OkHttpClient client;
  private final Endpoint endpoint;

  TwilioTransport(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client =
        endpoint.pool().newBuilder().addNetworkInterceptor(TwilioTransport::depart).build();
  }

  /** Once is all: the SDK's loop would repeat what may have happened. */
  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  @Override
  public Response makeRequest(Request request) {
    AtomicBoolean departed = new AtomicBoolean();
    try (okhttp3.Response answer = client.newCall(translate(request, departed)).execute()) {
      String body = answer.body().string();
      if (!answer.isSuccessful()) {
        throw Failures.answered(answer.code(), answer.header("Retry-After", ""), body);
      }
      return new Response(body, answer.code(), new Header[0]);
    } catch (IOException cause) {
      throw Failures.broken(departed.get(), cause);
    }
  }

  /** Runs once there is a connection, right before the request is written to it. */
  private static okhttp3.Response depart(Interceptor.Chain chain) throws IOException {
    chain.request().tag(AtomicBoolean.class).set(true);
    return chain.proceed(chain.request());
  }

  private okhttp3.Request translate(Request request, AtomicBoolean departed) {
    URL asked = request.constructURL();
    okhttp3.Request.Builder translated =
        new okhttp3.Request.Builder()
            .url(endpoint.at(asked.getPath(), asked.getQuery()))
            .header("Authorization", request.getAuthString())
            .header("Accept", "application/json")
            .tag(AtomicBoolean.class, departed);
    if (request.getMethod() == HttpMethod.POST) {
      translated.post(new OneShotForm(ByteString.encodeUtf8(request.encodeFormBody())));
    }
    return translated.build();
  }

  /** A form that cannot be sent again: OkHttp would, after a 503 with {@code Retry-After: 0}. */
  private static final class OneShotForm extends RequestBody {
    private final ByteString bytes;

    OneShotForm(ByteString bytes) {
      this.bytes = bytes;
    }

    @Override
    public MediaType contentType() {
      return FORM;
    }

    @Override
    public long contentLength() {
      return bytes.size();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(bytes);
    }
  }
}
