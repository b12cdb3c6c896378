package co.com.bsl.inbox.adapter.twilio.rest;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddHistoryTest {
  private static final HistoryQuery INBOUND =
      HistoryQuery.of(Direction.INBOUND, Optional.of(Instant.parse("2026-11-22T09:00:00Z")));

  @Test
  void aRowOfWhichLittleIsKnownIsKeptWithThat() {
    Message kept = only(read(row(1, "'direction':'inbound','from':'whatsapp:+573001234567'")));

    assertThat(kept.content().kind()).isEqualTo(ContentKind.UNKNOWN);
    assertThat(kept.delivery().status()).isEqualTo(DeliveryStatus.RECEIVED);
    assertThat(kept.origins().best().timing())
        .isEqualTo(Timing.heard(Instant.parse("2026-11-22T15:04:05Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Sun, 22 Nov 2026 10:00:00 +0000' | null | 2026-11-22T10:00:00Z",
        "'Tue, 1 Dec 2026 10:00:00 +0000'  | null | 2026-12-01T10:00:00Z",
        "null | 'Sun, 22 Nov 2026 10:00:01 +0000' | 2026-11-22T10:00:01Z",
        "'2026-11-22' | 'Sun, 22 Nov 2026 10:00:01 +0000' | 2026-11-22T10:00:01Z",
        "17 | 'Sun, 22 Nov 2026 05:00:01 -0500' | 2026-11-22T10:00:01Z"
      },
      quoteCharacter = '"')
  void theTimeIsThatOfSendingOrElseThatOfMaking(String sent, String created, Instant at) {
    String dates = "'date_sent':%s,'date_created':%s".formatted(sent, created);

    Message read =
        only(read(row(1, dates + ",'direction':'inbound','from':'whatsapp:+573001234567'")));

    assertThat(read.origins().best().timing()).isEqualTo(Timing.stated(at));
  }

  @ParameterizedTest
  @CsvSource({
    "undelivered, 63016, UNDELIVERED, 63016",
    "failed, '', FAILED, ''",
    "canceled, '', FAILED, canceled"
  })
  void whatFailedSaysWhy(String word, String code, DeliveryStatus status, String failure) {
    String fields = "'status':'%s','error_code':'%s'".formatted(word, code);

    Message read =
        only(read(row(1, fields + ",'direction':'outbound-api','to':'whatsapp:+573001234567'")));

    assertThat(read.delivery().status()).isEqualTo(status);
    assertThat(read.delivery().failure().orElseThrow().code()).isEqualTo(failure);
  }

  @Test
  void aStatusThatNobodyKnowsMeansAtLeastThatTwilioHasIt() {
    Message read =
        only(
            read(row(1, "'status':'teleported','direction':'outbound-api','to':'whatsapp:CO.45'")));

    assertThat(read.delivery().status()).isEqualTo(DeliveryStatus.ACCEPTED);
  }

  @Test
  void oneBadRowDoesNotHideTheOthers() {
    HistoryPage page =
        read(
            "17",
            "null",
            row(1, "'direction':'inbound','from':'+573001234567'"),
            row(2, "'direction':'inbound','from':'whatsapp:nobody'"),
            "{'sid':{'a':1},'direction':'inbound','from':'whatsapp:+573001234567'}",
            row(
                3,
                "'direction':'inbound','from':'whatsapp:+573001234567','price_unit':'?','num_media':'x'"));

    assertThat(page.messages())
        .extracting(found -> found.message().id().value())
        .containsExactly(Samples.sid(3));
  }

  @Test
  void whatTwilioGivesFromBeforeTheTimeAskedForIsLeftOut() {
    String early = "'date_sent':'Sun, 22 Nov 2026 08:59:59 +0000'";

    assertThat(
            read(row(1, early + ",'direction':'inbound','from':'whatsapp:+573001234567'"))
                .messages())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"messages\":null}", "[]", "nothing", ""})
  void aPageWithoutMessagesIsAFailureAndNotAnEmptyPage(String body) {
    try (StubServer server = StubServer.answering(200, body)) {
      MessagingException failure =
          catchThrowableOfType(
              MessagingException.class, () -> Samples.messaging(server.url()).history(INBOUND));

      assertThat(failure.outcome()).isEqualTo(Outcome.UNCERTAIN);
    }
  }

  @Test
  void theNextPageIsAskedForHereWhateverHostItsLinkNames() {
    String path = "/2010-04-01/Accounts/AC/Messages.json?PageSize=500&PageToken=PAx%2F1";
    try (StubServer server = StubServer.answering(200, "{\"messages\":[]}")) {
      Samples.messaging(server.url()).history(INBOUND.from(path));

      assertThat(server.asked()).extracting(StubServer.Asked::line).containsExactly("GET " + path);
    }
  }

  @Test
  void aMessageThatStillWaitsToBeSentIsFoundAmongItsContacts() {
    HistoryQuery query =
        new HistoryQuery(Direction.OUTBOUND, Optional.of(ANNA), INBOUND.since(), Optional.empty());
    String waiting = "'date_sent':null,'date_created':'Sun, 22 Nov 2026 09:00:01 +0000'";
    String page = page(row(1, waiting + ",'status':'queued','to':'whatsapp:+573001234567'"));
    try (StubServer server = StubServer.answering(200, page)) {
      assertThat(Samples.messaging(server.url()).history(query).messages()).hasSize(1);

      assertThat(server.asked().get(0).line())
          .contains("To=whatsapp%3A%2B573001234567")
          .doesNotContain("DateSent");
    }
  }

  @Test
  void aReceivedMessageCameInWhateverItsDirectionSays() {
    String fields = "'status':'received','from':'whatsapp:+573001234567'";

    assertThat(only(read(row(1, fields))).direction()).isEqualTo(Direction.INBOUND);
  }

  @Test
  void theFilterIsTwiliosOwn() {
    try (StubServer server = StubServer.answering(200, "{\"messages\":[]}")) {
      Samples.messaging(server.url()).history(INBOUND);

      assertThat(server.asked().get(0).line())
          .contains("/2010-04-01/Accounts/" + Samples.ACCOUNT.sid() + "/Messages.json?")
          .contains("To=whatsapp%3A%2B573153369631")
          .contains("DateSent%3E=2026-11-22T09%3A00%3A00Z")
          .contains("PageSize=500");
    }
  }

  private static Message only(HistoryPage page) {
    List<ProviderMessage> messages = page.messages();
    assertThat(messages).hasSize(1);
    return messages.get(0).message();
  }

  private static String row(int number, String fields) {
    return "{'sid':'%s',%s}".formatted(Samples.sid(number), fields);
  }

  private static HistoryPage read(String... rows) {
    try (StubServer server = StubServer.answering(200, page(rows))) {
      return Samples.messaging(server.url()).history(INBOUND);
    }
  }

  private static String page(String... rows) {
    return Stream.of(rows)
        .collect(Collectors.joining(",", "{'messages':[", "]}"))
        .replace('\'', '"');
  }
}
