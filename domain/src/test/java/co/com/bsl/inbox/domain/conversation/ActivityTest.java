package co.com.bsl.inbox.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Sender ANA = Sender.agent(new AgentId("ana"));

  @Test
  void theContactWaitsSinceTheFirstUnansweredMessage() {
    Activity activity =
        Activity.NONE.after(said(Sender.contact(), 1)).after(said(Sender.contact(), 2));

    assertThat(activity.waitingSince()).contains(NOON.plusSeconds(1));
    assertThat(activity.inbound()).isEqualTo(2);
  }

  @Test
  void aPersonsReplyEndsTheWaiting() {
    assertThat(Activity.NONE.after(said(Sender.contact(), 1)).after(said(ANA, 2)).waitingSince())
        .isEmpty();
  }

  @Test
  void theBotsReplyDoesNot() {
    assertThat(
            Activity.NONE
                .after(said(Sender.contact(), 1))
                .after(said(Sender.bot(), 2))
                .waitingSince())
        .isPresent();
  }

  @Test
  void aMessageThatArrivesLateButWasAnsweredIsNotWaitedFor() {
    assertThat(Activity.NONE.after(said(ANA, 5)).after(said(Sender.contact(), 1)).waitingSince())
        .isEmpty();
  }

  @Test
  void aReplyThatCameBeforeTheMessageDoesNotAnswerIt() {
    assertThat(Activity.NONE.after(said(Sender.contact(), 5)).after(said(ANA, 1)).waitingSince())
        .contains(NOON.plusSeconds(5));
  }

  @Test
  void importedHistoryIsNeitherCountedNorWaitedFor() {
    Activity activity = Activity.NONE.after(said(Sender.contact(), 1).arrived(Arrival.IMPORTED));

    assertThat(activity.inbound()).isZero();
    assertThat(activity.waitingSince()).isEmpty();
    assertThat(activity.lastInbound()).contains(NOON.plusSeconds(1));
  }

  @Test
  void sayingThatNoReplyIsNeededEndsTheWaiting() {
    assertThat(Activity.NONE.after(said(Sender.contact(), 1)).dismissed().waitingSince()).isEmpty();
  }

  @Test
  void theWindowIsOpenFor24HoursAfterTheContactsLastMessage() {
    ServiceWindow window =
        new ServiceWindow(Activity.NONE.after(said(Sender.contact(), 0)).lastInbound());

    assertThat(window.isOpenAt(NOON.plusSeconds(24 * 3600 - 1))).isTrue();
    assertThat(window.isOpenAt(NOON.plusSeconds(24 * 3600))).isFalse();
    assertThat(new ServiceWindow(Activity.NONE.lastInbound()).isOpenAt(NOON)).isFalse();
  }

  @Test
  void aValueOnItsWayOutIsNotOverwrittenByAnOlderOneComingIn() {
    assertThat(Synced.pending(BotMode.STOPPED).heard(BotMode.ACTIVE).value())
        .isEqualTo(BotMode.STOPPED);
    assertThat(Synced.confirmed(BotMode.STOPPED).heard(BotMode.ACTIVE).value())
        .isEqualTo(BotMode.ACTIVE);
  }

  @Test
  void notesThatSayStopStopTheBot() {
    assertThat(new Notes("por favor STOP").stopTheBot()).isTrue();
    assertThat(new Notes("llamar mañana").stopTheBot()).isFalse();
  }

  private static Message said(Sender sender, long second) {
    String id = "SM" + sender.author() + second;
    return Message.fresh(
        new MessageId(id),
        sender,
        Content.text("hola"),
        Delivery.of(DeliveryStatus.SENT),
        Origin.provider(new ProviderId(id), Timing.stated(NOON.plusSeconds(second)), Arrival.LIVE));
  }
}
