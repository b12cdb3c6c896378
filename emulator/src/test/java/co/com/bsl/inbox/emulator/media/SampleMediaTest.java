package co.com.bsl.inbox.emulator.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class SampleMediaTest {
  @Test
  void aPictureCanBeSeen() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(SampleMedia.image(1).bytes().toByteArray()));

    assertThat(image.getWidth()).isEqualTo(160);
    assertThat(image.getHeight()).isEqualTo(120);
    assertThat(image.getRGB(0, 0)).isNotEqualTo(image.getRGB(159, 119));
  }

  @Test
  void theSameSeedGivesTheSamePicture() {
    assertThat(SampleMedia.image(1)).isEqualTo(SampleMedia.image(1));
    assertThat(SampleMedia.image(1)).isNotEqualTo(SampleMedia.image(2));
  }

  @Test
  void aVoiceNoteIsOpusInOggWithAPageForEverySecond() {
    ByteString ogg = SampleMedia.voice(3).bytes();

    assertThat(ogg.utf8().split("OggS", -1)).hasSize(1 + 2 + 3);
    assertThat(ogg.utf8()).contains("OpusHead").contains("OpusTags");
    assertThat(ogg.size()).isLessThan(2000);
  }

  @Test
  void otherFilesBeginAsTheirKindDoes() {
    assertThat(SampleMedia.document("carta").bytes().utf8())
        .startsWith("%PDF-")
        .contains("(carta)");
    assertThat(SampleMedia.video().bytes().substring(4, 8).utf8()).isEqualTo("ftyp");
    assertThat(SampleMedia.sticker().bytes().substring(8, 12).utf8()).isEqualTo("WEBP");
    assertThat(SampleMedia.contactCard("Ana", "+571").bytes().utf8())
        .startsWith("BEGIN:VCARD")
        .contains("FN:Ana")
        .contains("+571");
  }

  @Test
  void theTypeOfALinkedFileIsGuessedFromItsName() {
    assertThat(MediaFile.at("https://x/carta.pdf?t=1.png").contentType())
        .isEqualTo("application/pdf");
    assertThat(MediaFile.at("https://x/archivo").contentType())
        .isEqualTo("application/octet-stream");
  }
}
