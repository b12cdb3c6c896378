package co.com.bsl.inbox.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Content PHOTO =
      new Content(
          ContentKind.IMAGE,
          "",
          List.of(new Attachment("https://media/1", "image/png", "")),
          Map.of());

  @Test
  void twoProviderIdsCannotBeOneMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> message("SM1").knownAlsoAs(origin("SM2")))
        .withMessageContaining("two provider ids are two messages");
  }

  @Test
  void aMessageWithoutWordsIsRecognisedByItsPlaceholder() {
    assertThat(PHOTO.readable()).isEqualTo("[imagen]");
    assertThat(PHOTO.wording()).isEqualTo(Wording.of("[imagen]"));
  }

  @Test
  void theRicherAccountOfTheContentIsKept() {
    Message photo = message("SM1").withOrigins(message("SM1").origins());
    Message withFile =
        new Message(photo.id(), photo.sender(), PHOTO, photo.delivery(), photo.origins(), 0);

    assertThat(photo.union(withFile).content()).isEqualTo(PHOTO);
    assertThat(withFile.union(photo).content()).isEqualTo(PHOTO);
  }

  @Test
  void aPersonOutranksTheBotAsSender() {
    Sender ana = Sender.agent(new AgentId("Ana"));

    assertThat(Sender.bot().orBetter(ana)).isEqualTo(ana);
    assertThat(ana.orBetter(Sender.bot())).isEqualTo(ana);
  }

  @Test
  void aTimeIsNeverLaterThanTheMomentWeHeardOfIt() {
    assertThat(Timing.stated(NOON.plusSeconds(9)).noLaterThan(NOON).at()).isEqualTo(NOON);
    assertThat(Timing.stated(NOON.minusSeconds(9)).noLaterThan(NOON).at())
        .isEqualTo(NOON.minusSeconds(9));
  }

  @Test
  void aTimeThatTheSourceStatedIsBetterThanOneWeHeard() {
    assertThat(Timing.heard(NOON).orBetter(Timing.stated(NOON.plusSeconds(3))).stated()).isTrue();
  }

  @Test
  void theMostDirectWayOfLearningIsRemembered() {
    Message found = message("SM1").arrived(Arrival.RECOVERED);

    assertThat(found.union(message("SM1")).origins().best().arrival()).isEqualTo(Arrival.LIVE);
    assertThat(message("SM1").arrived(Arrival.IMPORTED).isNews()).isFalse();
  }

  @Test
  void theFirstCommitNumberStays() {
    assertThat(message("SM1").storedAs(4).storedAs(9).sequence()).isEqualTo(4);
  }

  @Test
  void anIdIsShortAndPlain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MessageId("<script>"))
        .withMessageContaining("<script>");
    assertThatIllegalArgumentException().isThrownBy(() -> new ProviderId(" "));
  }

  private static Message message(String sid) {
    return Message.fresh(
        new MessageId(sid),
        Sender.bot(),
        Content.text("[imagen]"),
        Delivery.of(DeliveryStatus.SENT),
        origin(sid));
  }

  private static Origin origin(String sid) {
    return Origin.provider(new ProviderId(sid), Timing.stated(NOON), Arrival.LIVE);
  }
}
