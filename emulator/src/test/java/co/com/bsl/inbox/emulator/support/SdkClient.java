package co.com.bsl.inbox.emulator.support;

import co.com.bsl.inbox.emulator.Emulator;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/** Twilio's own client, talking to an emulator and never trying twice by itself. */
public final class SdkClient {
  private SdkClient() {}

  /** A client with the emulator's credentials. */
  public static TwilioRestClient of(Emulator emulator) {
    return of(emulator, emulator.config().account().authToken());
  }

  /** A client with any token. */
  public static TwilioRestClient of(Emulator emulator, String token) {
    HttpRoute route = new HttpRoute(new HttpHost("http", "127.0.0.1", emulator.port()));
    HttpClientBuilder builder =
        HttpClientBuilder.create()
            .disableAutomaticRetries()
            .setRoutePlanner((target, context) -> route);
    return new TwilioRestClient.Builder(emulator.config().account().sid(), token)
        .httpClient(new OneTry(builder))
        .build();
  }

  /** A text from the emulator's sender, to be completed or created. */
  public static MessageCreator text(Emulator emulator, String to, String body) {
    String sender = emulator.config().account().number();
    return Message.creator(new PhoneNumber(to), new PhoneNumber(sender), body);
  }

  /** Sends a text and answers its sid. */
  public static String send(Emulator emulator, String to, String body) {
    return text(emulator, to, body).create(of(emulator)).getSid();
  }

  /** The SDK's HTTP client without the SDK's own retries. */
  private static final class OneTry extends NetworkHttpClient {
    OneTry(HttpClientBuilder builder) {
      super(builder);
    }

    @Override
    public Response reliableRequest(Request request) {
      return reliableRequest(request, new int[0], 1, 0);
    }
  }
}
