package co.com.bsl.inbox.adapter.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookEvent.Ignored;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InboundReaderTest {
  private static final String SID = "SM" + "0".repeat(32);
  private static final Instant NOW = Instant.parse("2026-11-22T15:04:05.678Z");
  private final InboundReader reader = new InboundReader();

  @Test
  void aMessageIsWhatWeHeardWhenWeHeardIt() {
    MessageArrived arrived =
        arrived("MessageSid", SID, "From", "whatsapp:+573001234567", "Body", " hola ");

    Message message = arrived.message();
    assertThat(message.id().value()).isEqualTo(SID);
    assertThat(message.providerId()).contains(new ProviderId(SID));
    assertThat(message.sender()).isEqualTo(Sender.contact());
    assertThat(message.content().text()).isEqualTo(" hola ");
    assertThat(message.delivery().status()).isEqualTo(DeliveryStatus.RECEIVED);
    assertThat(message.origins().best().timing())
        .isEqualTo(Timing.heard(Instant.parse("2026-11-22T15:04:05Z")));
    assertThat(message.origins().best().arrival()).isEqualTo(Arrival.LIVE);
  }

  @Test
  void aContactIsKnownByPhoneFirstAndByUserIdToo() {
    MessageArrived arrived =
        arrived(
            "MessageSid", SID,
            "From", "whatsapp:+573001234567",
            "ExternalUserId", "whatsapp:CO.4566546130240823");

    assertThat(arrived.addresses())
        .containsExactly(Address.parse("+573001234567"), Address.parse("CO.4566546130240823"));
  }

  @Test
  void aContactWhoHidesThePhoneIsKnownByUserIdOnly() {
    String userId = "whatsapp:CO.4566546130240823";

    MessageArrived arrived = arrived("MessageSid", SID, "From", userId, "ExternalUserId", userId);

    assertThat(arrived.addresses()).containsExactly(Address.parse("CO.4566546130240823"));
  }

  @Test
  void anOddUserIdDoesNotCostTheMessage() {
    MessageArrived arrived =
        arrived(
            "MessageSid", SID,
            "From", "whatsapp:+573001234567",
            "ExternalUserId", "whatsapp:?");

    assertThat(arrived.addresses()).containsExactly(Address.parse("+573001234567"));
  }

  @Test
  void theNameIsTheContactsOwnAndCannotDisturb() {
    assertThat(name("Ana María 👩‍⚕️")).isEqualTo("Ana María 👩‍⚕️");
    assertThat(name("\u202eanA\u0007\n")).isEqualTo("anA");
    assertThat(name("")).isEmpty();
    assertThat(name("👩".repeat(5_000)).codePointCount(0, 200)).isEqualTo(100);
  }

  @Test
  void aMessageWithoutIdOrWithoutAnybodyIsIgnored() {
    String from = "whatsapp:+573001234567";

    assertThat(read("From", from, "Body", "hola")).isInstanceOf(Ignored.class);
    assertThat(read("MessageSid", "../..", "From", from)).isInstanceOf(Ignored.class);
    assertThat(read("MessageSid", SID)).isInstanceOf(Ignored.class);
    assertThat(read("MessageSid", SID, "From", "+573001234567")).isInstanceOf(Ignored.class);
    assertThat(read()).isInstanceOf(Ignored.class);
  }

  @Test
  void theOldNamesOfTheIdWillDo() {
    assertThat(arrived("SmsSid", SID, "From", "whatsapp:+573001234567").message().id().value())
        .isEqualTo(SID);
  }

  private String name(String profileName) {
    return arrived("MessageSid", SID, "From", "whatsapp:+573001234567", "ProfileName", profileName)
        .name();
  }

  private MessageArrived arrived(String... fields) {
    return (MessageArrived) read(fields);
  }

  private WebhookEvent read(String... fields) {
    return reader.read(new Form(Calls.fields(fields)), NOW);
  }
}
