package co.com.bsl.inbox.emulator.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.media.SampleMedia;
import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Watch;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboundFormTest {
  private static final Address ANNA = Address.of("+573001234567");

  private final TwilioMessages messages =
      new TwilioMessages("whatsapp:+573153369631", new MutableClock(Instant.EPOCH), new Watch());

  @Test
  void aTextHasTheParametersOfARealOne() {
    Form form = form(profile(ANNA), InboundContent.text("hola"));

    assertThat(form.fields())
        .extracting(Form.Field::name)
        .containsExactly(
            "AccountSid",
            "ApiVersion",
            "Body",
            "ChannelMetadata",
            "From",
            "MessageSid",
            "NumMedia",
            "NumSegments",
            "ProfileName",
            "ReferralNumMedia",
            "SmsMessageSid",
            "SmsSid",
            "SmsStatus",
            "To",
            "WaId",
            "MessageType");
    assertThat(form.value("NumSegments")).isEqualTo("1");
    assertThat(form.value("ReferralNumMedia")).isEqualTo("0");
  }

  @Test
  void theChannelsOwnWordsAreJson() throws JsonProcessingException {
    Profile quoted = new Profile(ANNA, "Ana \"La Jefa\"", Optional.empty());

    Form form = form(quoted, InboundContent.text("hola"));

    JsonNode metadata = new ObjectMapper().readTree(form.value("ChannelMetadata"));
    assertThat(metadata.path("type").asText()).isEqualTo("whatsapp");
    JsonNode context = metadata.path("data").path("context");
    assertThat(context.path("ProfileName").asText()).isEqualTo("Ana \"La Jefa\"");
    assertThat(context.path("WaId").asText()).isEqualTo("573001234567");
  }

  @Test
  void severalFilesAreCountedFromZero() {
    InboundContent album =
        new InboundContent("", List.of(SampleMedia.image(1), SampleMedia.document("a")), Map.of());

    Form form = form(profile(ANNA), album);

    assertThat(form.value("NumMedia")).isEqualTo("2");
    assertThat(form.value("MediaContentType0")).isEqualTo("image/png");
    assertThat(form.value("MediaContentType1")).isEqualTo("application/pdf");
    assertThat(form.value("MediaUrl0"))
        .startsWith("http://twilio/")
        .isNotEqualTo(form.value("MediaUrl1"));
  }

  @Test
  void parametersCanBeAddedToAnyKind() {
    InboundContent forwarded =
        InboundContent.image("mire").with("Forwarded", "true").with("MessageType", "image");

    Form form = form(profile(ANNA), forwarded);

    assertThat(form.value("Forwarded")).isEqualTo("true");
    assertThat(form.fields()).filteredOn(field -> field.name().equals("MessageType")).hasSize(1);
  }

  private Form form(Profile profile, InboundContent content) {
    TwilioMessage message = messages.receive(profile.address(), content.kept());
    return new InboundForm("AC1", "http://twilio").of(message, profile);
  }

  private static Profile profile(Address address) {
    return new Profile(address, "Ana", Optional.empty());
  }
}
