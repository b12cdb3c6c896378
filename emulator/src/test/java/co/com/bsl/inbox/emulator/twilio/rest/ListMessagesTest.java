package co.com.bsl.inbox.emulator.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.support.SdkClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.base.Page;
import com.twilio.base.Reader;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListMessagesTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Emulator emulator = Emulator.start();
  private final TwilioRestClient client = SdkClient.of(emulator);
  private final Contact anna = emulator.contact("+573001234567");
  private final Contact luis = emulator.contact("+573007654321");

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void theNewestComesFirst() {
    anna.wrote(NOON, "primero");
    anna.wasTold(NOON.plusSeconds(60), "tercero");
    anna.wrote(NOON.plusSeconds(30), "segundo");

    assertThat(bodies(Message.reader())).containsExactly("tercero", "segundo", "primero");
  }

  @Test
  void aMessageOfThePastTellsWhenAndWhichWay() {
    anna.wrote(NOON, "hola");

    Message message = Message.reader().firstPage(client).getRecords().get(0);

    assertThat(message.getDateSent().toInstant()).isEqualTo(NOON);
    assertThat(message.getDirection()).isEqualTo(Message.Direction.INBOUND);
    assertThat(message.getStatus()).isEqualTo(Message.Status.RECEIVED);
  }

  @Test
  void oneEndOrTheOtherCanBeAskedFor() {
    anna.wrote(NOON, "de ana");
    anna.wasTold(NOON.plusSeconds(1), "para ana");
    luis.wrote(NOON.plusSeconds(2), "de luis");

    assertThat(bodies(Message.reader().setFrom(new PhoneNumber(anna.address().wire()))))
        .containsExactly("de ana");
    assertThat(bodies(Message.reader().setTo(new PhoneNumber(anna.address().wire()))))
        .containsExactly("para ana");
  }

  @Test
  void timesCanBeAskedForToTheSecondAndBothEndsCount() {
    for (int minute = 0; minute < 5; minute++) {
      anna.wrote(NOON.plusSeconds(60L * minute), "m" + minute);
    }

    assertThat(bodies(Message.reader().setDateSentAfter(at(180)))).containsExactly("m4", "m3");
    assertThat(bodies(Message.reader().setDateSentBefore(at(60)))).containsExactly("m1", "m0");
    assertThat(bodies(Message.reader().setDateSentAfter(at(60)).setDateSentBefore(at(120))))
        .containsExactly("m2", "m1");
  }

  @Test
  void aDayIsAGmtDay() {
    anna.wrote(Instant.parse("2026-11-19T23:59:59Z"), "ayer");
    anna.wrote(NOON, "hoy");
    anna.wrote(Instant.parse("2026-11-21T00:00:00Z"), "mañana");

    assertThat(listed("?DateSent=2026-11-20")).containsExactly("hoy");
    assertThat(listed("?DateSent%3E=2026-11-20")).containsExactly("mañana", "hoy");
    assertThat(listed("?DateSent%3C=2026-11-20")).containsExactly("hoy", "ayer");
    assertThat(json("?DateSent=ayer").path("code").asInt()).isEqualTo(20001);
  }

  @Test
  void manyMessagesComeInPagesThatNewOnesDoNotShift() {
    for (int i = 0; i < 25; i++) {
      anna.wrote(NOON.plusSeconds(i), "m" + i);
    }
    Reader<Message> reader =
        Message.reader().setTo(new PhoneNumber(emulator.config().account().number())).pageSize(10);
    List<String> seen = new ArrayList<>();

    Page<Message> page = reader.firstPage(client);
    page.getRecords().forEach(message -> seen.add(message.getBody()));
    anna.wrote(NOON.plusSeconds(100), "nuevo");
    while (page.hasNextPage()) {
      page = reader.nextPage(page, client);
      page.getRecords().forEach(message -> seen.add(message.getBody()));
    }

    assertThat(seen).hasSize(25).doesNotHaveDuplicates().startsWith("m24").endsWith("m0");
  }

  @Test
  void aPageSaysWhereItIsInTheList() {
    for (int i = 0; i < 3; i++) {
      anna.wrote(NOON.plusSeconds(i), "m" + i);
    }

    JsonNode first = json("?PageSize=2");
    JsonNode second = Http.json(get(first.path("next_page_uri").asText()));

    assertThat(first.path("end").asInt()).isEqualTo(1);
    assertThat(first.path("page_size").asInt()).isEqualTo(2);
    assertThat(second.path("page").asInt()).isEqualTo(1);
    assertThat(second.path("start").asInt()).isEqualTo(2);
    assertThat(second.path("messages")).hasSize(1);
    assertThat(second.path("next_page_uri").isNull()).isTrue();
  }

  private List<String> bodies(Reader<Message> reader) {
    return StreamSupport.stream(reader.read(client).spliterator(), false)
        .map(Message::getBody)
        .toList();
  }

  private List<String> listed(String query) {
    return json(query).path("messages").findValuesAsText("body");
  }

  private JsonNode json(String query) {
    String account = emulator.config().account().sid();
    return Http.json(get("/2010-04-01/Accounts/" + account + "/Messages.json" + query));
  }

  private java.net.http.HttpResponse<String> get(String path) {
    String pair = emulator.config().account().sid() + ":" + emulator.config().account().authToken();
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return Http.get(emulator.twilioUrl() + path, "Authorization", "Basic " + basic);
  }

  private static ZonedDateTime at(int seconds) {
    return NOON.plusSeconds(seconds).atZone(ZoneOffset.UTC);
  }
}
