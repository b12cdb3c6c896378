package co.com.bsl.inbox.adapter.twilio.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.content.ContentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaKindTest {

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, IMAGE",
    "IMAGE/PNG, IMAGE",
    "image/webp, STICKER",
    "audio/ogg; codecs=opus, AUDIO",
    "video/mp4, VIDEO",
    "text/vcard, CONTACT_CARD",
    "text/x-vcard, CONTACT_CARD",
    "text/plain, DOCUMENT",
    "application/pdf, DOCUMENT",
    "'', DOCUMENT"
  })
  void theTypeOfTheFileIsTheKindOfTheMessage(String mediaType, ContentKind kind) {
    assertThat(MediaKind.of(mediaType)).isEqualTo(kind);
  }
}
