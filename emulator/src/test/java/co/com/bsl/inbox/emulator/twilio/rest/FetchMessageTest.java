package co.com.bsl.inbox.emulator.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.SdkClient;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Media;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchMessageTest {
  private final Emulator emulator = Emulator.start();
  private final TwilioRestClient client = SdkClient.of(emulator);
  private final Contact anna = emulator.contact("+573001234567");
  private final OkHttpClient http =
      new OkHttpClient.Builder().callTimeout(5, TimeUnit.SECONDS).build();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void aMessageIsFoundBySid() {
    String sid = anna.writes("hola").sid();

    Message message = Message.fetcher(sid).fetch(client);

    assertThat(message.getBody()).isEqualTo("hola");
    assertThat(message.getUri()).endsWith(sid + ".json");
    assertThat(message.getSubresourceUris()).containsKey("media");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> Message.fetcher("SM" + "0".repeat(32)).fetch(client))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(20404))
        .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(404));
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> Message.fetcher("AC" + "0".repeat(32), "SM1").fetch(client))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(20404));
  }

  @Test
  void theAccountIsActive() {
    assertThat(Account.fetcher().fetch(client).getStatus()).isEqualTo(Account.Status.ACTIVE);
  }

  @Test
  void theFilesOfAMessageAreListed() {
    String sid = anna.sendsImage("mi carta").sid();

    List<Media> media =
        StreamSupport.stream(Media.reader(sid).read(client).spliterator(), false).toList();

    assertThat(sid).startsWith("MM");
    assertThat(media).singleElement().satisfies(m -> assertThat(m.getParentSid()).isEqualTo(sid));
    assertThat(Media.fetcher(sid, media.get(0).getSid()).fetch(client).getContentType())
        .isEqualTo("image/png");
  }

  @Test
  void theBytesComeFromAnotherHostThatWantsNoCredentials() throws IOException {
    String url = mediaUrl(anna.sendsImage("mi carta").sid());

    try (Response answer = http.newCall(get(url, credentials())).execute()) {
      assertThat(answer.code()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).isEqualTo("image/png");
      assertThat(answer.body().bytes()).startsWith(0x89, 'P', 'N', 'G');
      assertThat(answer.priorResponse().code()).isEqualTo(307);
      assertThat(answer.request().url().port()).isNotEqualTo(emulator.port());
    }
  }

  @Test
  void theFirstHopWantsCredentialsAndTheSecondRefusesThem() throws IOException {
    String url = mediaUrl(anna.sendsImage("mi carta").sid());
    OkHttpClient staying = http.newBuilder().followRedirects(false).build();

    try (Response stranger = staying.newCall(get(url, "")).execute();
        Response hop = staying.newCall(get(url, credentials())).execute();
        Response careless = staying.newCall(get(hop.header("Location"), credentials())).execute()) {
      assertThat(stranger.code()).isEqualTo(401);
      assertThat(careless.code()).isEqualTo(400);
    }
  }

  private String mediaUrl(String sid) {
    String media = emulator.twilio().find(sid).orElseThrow().media().get(0).sid();
    return "%s/2010-04-01/Accounts/%s/Messages/%s/Media/%s"
        .formatted(emulator.twilioUrl(), emulator.config().account().sid(), sid, media);
  }

  private String credentials() {
    return Credentials.basic(
        emulator.config().account().sid(), emulator.config().account().authToken());
  }

  private static Request get(String url, String credentials) {
    Request.Builder request = new Request.Builder().url(url);
    return credentials.isEmpty()
        ? request.build()
        : request.header("Authorization", credentials).build();
  }
}
