package co.com.bsl.inbox.emulator.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the SDK would forgive: the exact names and shapes on the wire. */
class WireShapeTest {
  private final Emulator emulator = Emulator.start();
  private final String account = emulator.config().account().sid();
  private final String path = "/2010-04-01/Accounts/" + account + "/Messages";

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void aMessageHasTheFieldsOfTheDocumentation() {
    TwilioMessage message = wrote("hola");

    JsonNode json = get("/" + message.sid() + ".json");

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "sid",
            "account_sid",
            "messaging_service_sid",
            "from",
            "to",
            "body",
            "status",
            "direction",
            "num_segments",
            "num_media",
            "price",
            "price_unit",
            "error_code",
            "error_message",
            "api_version",
            "uri",
            "subresource_uris",
            "date_created",
            "date_sent",
            "date_updated");
    assertThat(json.path("num_segments").isTextual()).isTrue();
    assertThat(json.path("error_code").isNull()).isTrue();
    assertThat(json.path("messaging_service_sid").isNull()).isTrue();
    assertThat(json.path("subresource_uris").path("media").asText())
        .isEqualTo(path + "/" + message.sid() + "/Media.json");
  }

  @Test
  void datesAreOfRfc2822WithTwoDigitDays() {
    TwilioMessage message = wrote("hola");

    assertThat(get("/" + message.sid() + ".json").path("date_sent").asText())
        .isEqualTo("Thu, 05 Nov 2026 08:04:03 +0000");
  }

  @Test
  void aFileTellsNeitherNameNorSize() {
    TwilioMessage message =
        emulator.contact("+573001234567").wrote(Instant.now(), InboundContent.document("a.pdf"));

    JsonNode file = get("/" + message.sid() + "/Media.json").path("media_list").path(0);

    assertThat(file.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "sid",
            "account_sid",
            "parent_sid",
            "content_type",
            "date_created",
            "date_updated",
            "uri");
    assertThat(file.path("sid").asText()).matches("ME[0-9a-f]{32}");
  }

  @Test
  void aListSaysWhereItsPagesAre() {
    wrote("hola");

    JsonNode list = get(".json?To=whatsapp%3A%2B573153369631");

    assertThat(list.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "messages",
            "start",
            "end",
            "page",
            "page_size",
            "uri",
            "first_page_uri",
            "next_page_uri",
            "previous_page_uri");
    assertThat(list.path("page_size").asInt()).isEqualTo(50);
    assertThat(list.path("first_page_uri").asText())
        .isEqualTo(path + ".json?To=whatsapp%3A%2B573153369631&PageSize=50&Page=0");
  }

  @Test
  void aPageIsNeverLargerThanAThousand() {
    assertThat(get(".json?PageSize=5000").path("page_size").asInt()).isEqualTo(1000);
    assertThat(get(".json?PageSize=muchos").path("code").asInt()).isEqualTo(20001);
  }

  @Test
  void anErrorHasCodeMessageLinkAndStatus() {
    HttpResponse<String> answer = Http.get(emulator.twilioUrl() + path + ".json");

    assertThat(answer.statusCode()).isEqualTo(401);
    JsonNode error = Http.json(answer);
    assertThat(error.path("code").asInt()).isEqualTo(20003);
    assertThat(error.path("status").asInt()).isEqualTo(401);
    assertThat(error.path("message").asText()).isEqualTo("Authenticate");
    assertThat(error.path("more_info").asText()).endsWith("/20003");
  }

  private TwilioMessage wrote(String text) {
    return emulator.contact("+573001234567").wrote(Instant.parse("2026-11-05T08:04:03Z"), text);
  }

  private JsonNode get(String rest) {
    String token = emulator.config().account().authToken();
    return Http.json(
        Http.get(
            emulator.twilioUrl() + path + rest,
            "Authorization",
            Credentials.basic(account, token)));
  }
}
