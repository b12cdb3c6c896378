package co.com.bsl.inbox.adapter.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboundContentTest {
  private static final String FILE =
      "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME";

  @Test
  void wordsAreWords() {
    Content content = content("Body", "hola", "MessageType", "text", "NumMedia", "0");

    assertThat(content.kind()).isEqualTo(ContentKind.TEXT);
    assertThat(content.text()).isEqualTo("hola");
  }

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, IMAGE, [imagen]",
    "image/webp, STICKER, [sticker]",
    "audio/ogg, AUDIO, [audio]",
    "video/mp4, VIDEO, [video]",
    "application/pdf, DOCUMENT, [documento]",
    "text/vcard, CONTACT_CARD, [contacto]"
  })
  void aFileIsWhatItsTypeSays(String mediaType, ContentKind kind, String readable) {
    Content content = content("NumMedia", "1", "MediaUrl0", FILE, "MediaContentType0", mediaType);

    assertThat(content.kind()).isEqualTo(kind);
    assertThat(content.readable()).isEqualTo(readable);
    assertThat(content.attachments()).containsExactly(new Attachment(FILE, mediaType, ""));
  }

  @Test
  void aCaptionIsTheText() {
    Content content =
        content("Body", "mi examen", "MediaUrl0", FILE, "MediaContentType0", "image/png");

    assertThat(content.readable()).isEqualTo("mi examen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "-1", "99999999999", "0"})
  void filesCountAndNotWhatIsSaidAboutTheirNumber(String number) {
    Content content = content("NumMedia", number, "MediaUrl0", FILE + "0", "MediaUrl1", FILE + "1");

    assertThat(content.attachments()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Clínica BSL, Calle 134 #7-83, 'Clínica BSL, Calle 134 #7-83 (4.71, -74.05)'",
    "Clínica BSL, Clínica BSL, 'Clínica BSL (4.71, -74.05)'",
    "'', '', '4.71, -74.05'"
  })
  void aPlaceReadsAsOne(String label, String address, String text) {
    Content content =
        content("Latitude", "4.71", "Longitude", "-74.05", "Label", label, "Address", address);

    assertThat(content.kind()).isEqualTo(ContentKind.LOCATION);
    assertThat(content.text()).isEqualTo(text);
  }

  @Test
  void aTappedButtonSaysWhatItSaid() {
    Content content = content("ButtonText", "Sí, confirmo", "ButtonPayload", "yes");

    assertThat(content.kind()).isEqualTo(ContentKind.BUTTON);
    assertThat(content.text()).isEqualTo("Sí, confirmo");
    assertThat(content.details()).containsEntry("ButtonPayload", "yes");
  }

  @Test
  void aChoiceFromAListSaysWhatWasChosen() {
    Content content = content("ListId", "1", "ListTitle", "Bogotá", "MessageType", "interactive");

    assertThat(content.kind()).isEqualTo(ContentKind.BUTTON);
    assertThat(content.text()).isEqualTo("Bogotá");
  }

  @Test
  void aReactionIsOne() {
    Content content = content("MessageType", "reaction", "Body", "👍");

    assertThat(content.kind()).isEqualTo(ContentKind.REACTION);
    assertThat(content.text()).isEqualTo("👍");
  }

  @Test
  void aKindThatNobodyKnowsIsSeenAndKeptWhole() {
    Content content = content("MessageType", "hologram", "HologramData", "{\"a\":1}");

    assertThat(content.kind()).isEqualTo(ContentKind.UNKNOWN);
    assertThat(content.readable()).isEqualTo("[mensaje no reconocido]");
    assertThat(content.details()).containsEntry("HologramData", "{\"a\":1}");
  }

  @Test
  void aKindThatNobodyKnowsKeepsItsWords() {
    assertThat(content("MessageType", "order", "Body", "2 exámenes").readable())
        .isEqualTo("2 exámenes");
  }

  @Test
  void aTypeWithoutWhatItSpeaksOfHasItsPlaceholder() {
    assertThat(content("MessageType", "location").readable()).isEqualTo("[ubicación]");
    assertThat(content("MessageType", "image").readable()).isEqualTo("[imagen]");
    assertThat(content().readable()).isEqualTo("[mensaje no reconocido]");
  }

  @Test
  void everythingElseIsKeptToo() {
    Content content =
        content(
            "AccountSid", "AC1",
            "Body", "hola",
            "Forwarded", "true",
            "OriginalRepliedMessageSid", "SM1",
            "ReferralHeadline", "Exámenes");

    assertThat(content.details())
        .containsOnlyKeys(
            "Forwarded", "OriginalRepliedMessageSid", "ReferralHeadline", Content.ANSWERS);
    assertThat(content.answers()).contains("SM1");
  }

  @Test
  void detailsHaveAnEnd() {
    Map<String, List<String>> fields =
        IntStream.range(0, 500)
            .boxed()
            .collect(Collectors.toMap(i -> "Field" + i, i -> List.of("x".repeat(50_000))));

    Content content = new InboundContent(new Form(fields)).content();

    assertThat(content.details()).hasSize(80);
    assertThat(content.details().values()).allMatch(value -> value.length() == 2_000);
  }

  private static Content content(String... fields) {
    return new InboundContent(new Form(Calls.fields(fields))).content();
  }
}
