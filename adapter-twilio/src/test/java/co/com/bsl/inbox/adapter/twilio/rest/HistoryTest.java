package co.com.bsl.inbox.adapter.twilio.rest;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

  private final Emulator emulator = Emulator.start();
  private final Contact anna = emulator.contact(ANNA.value());
  private final Contact luis = emulator.contact("+573109876543");
  private final TwilioMessaging messaging = Samples.messaging(emulator.twilioUrl());

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void tellsWhatAContactWrote() {
    TwilioMessage wrote = anna.wrote(NINE, "hola");

    ProviderMessage found = onlyOf(query(Direction.INBOUND));

    Message message = found.message();
    assertThat(found.contact()).isEqualTo(ANNA);
    assertThat(message.id().value()).isEqualTo(wrote.sid());
    assertThat(message.providerId()).contains(new ProviderId(wrote.sid()));
    assertThat(message.sender()).isEqualTo(Sender.contact());
    assertThat(message.content().text()).isEqualTo("hola");
    assertThat(message.delivery().status()).isEqualTo(DeliveryStatus.RECEIVED);
    assertThat(message.origins().best().timing()).isEqualTo(Timing.stated(NINE));
    assertThat(message.origins().best().arrival()).isEqualTo(Arrival.RECOVERED);
  }

  @Test
  void tellsWhatWasSaidToAContactAndHowFarItGot() {
    anna.wrote(NINE, "hola");
    anna.wasTold(NINE.plusSeconds(5), "buenos días");

    ProviderMessage found = onlyOf(query(Direction.OUTBOUND));

    assertThat(found.contact()).isEqualTo(ANNA);
    assertThat(found.message().sender()).isEqualTo(Sender.bot());
    assertThat(found.message().delivery().status()).isEqualTo(DeliveryStatus.READ);
  }

  @Test
  void canBeAskedForOneContactAndFromATimeOn() {
    anna.wrote(NINE, "before");
    anna.wrote(NINE.plusSeconds(60), "since");
    luis.wrote(NINE.plusSeconds(60), "another");

    HistoryQuery query =
        new HistoryQuery(
            Direction.INBOUND,
            Optional.of(ANNA),
            Optional.of(NINE.plusSeconds(60)),
            Optional.empty());

    assertThat(onlyOf(query).message().content().text()).isEqualTo("since");
  }

  @Test
  void goesOnPageByPageNewestFirst() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 1_001; i++) {
      written.add(0, anna.wrote(NINE.plusSeconds(i), "n" + i).sid());
    }

    List<String> read = new ArrayList<>();
    Optional<String> mark = Optional.empty();
    int pages = 0;
    do {
      HistoryPage page =
          messaging.history(
              mark.map(query(Direction.INBOUND)::from).orElse(query(Direction.INBOUND)));
      page.messages().forEach(found -> read.add(found.message().id().value()));
      mark = page.next();
      pages++;
    } while (mark.isPresent());

    assertThat(read).isEqualTo(written);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void tellsTheFilesOfAMessageAndWhatKindItIs() {
    anna.wrote(NINE, InboundContent.image("mi examen"));

    Message found = onlyOf(query(Direction.INBOUND)).message();

    assertThat(found.content().kind()).isEqualTo(ContentKind.IMAGE);
    assertThat(found.content().text()).isEqualTo("mi examen");
    assertThat(found.content().attachments())
        .singleElement()
        .satisfies(file -> assertThat(file.mediaType()).isEqualTo("image/png"))
        .satisfies(
            file ->
                assertThat(file.location())
                    .startsWith(emulator.twilioUrl())
                    .doesNotEndWith(".json"));
  }

  @Test
  void oneMessageIsFoundByItsId() {
    TwilioMessage wrote = anna.wrote(NINE, InboundContent.voice());

    ProviderMessage found = messaging.find(new ProviderId(wrote.sid())).orElseThrow();

    assertThat(found.contact()).isEqualTo(ANNA);
    assertThat(found.message().content().readable()).isEqualTo("[audio]");
  }

  @Test
  void whatTwilioDoesNotKnowIsNotFound() {
    assertThat(messaging.find(new ProviderId(Samples.sid(1)))).isEmpty();
    assertThat(messaging.find(new ProviderId("../../Accounts"))).isEmpty();
  }

  private ProviderMessage onlyOf(HistoryQuery query) {
    HistoryPage page = messaging.history(query);
    assertThat(page.messages()).hasSize(1);
    assertThat(page.next()).isEmpty();
    return page.messages().get(0);
  }

  private static HistoryQuery query(Direction direction) {
    return HistoryQuery.of(direction, Optional.empty());
  }
}
