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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  void aReplyThatFailedEndsNoWaiting() {
    assertThat(Activity.NONE.after(said(Sender.contact(), 1)).after(failed(ANA, 2)).waitingSince())
        .contains(NOON.plusSeconds(1));
  }

  @Test
  void whenAReplyFailsTheContactWaitsAsBefore() {
    Activity answered = Activity.NONE.after(said(Sender.contact(), 1)).after(said(ANA, 2));

    Activity recounted = answered.recounted(List.of(said(Sender.contact(), 1), failed(ANA, 2)));

    assertThat(recounted.waitingSince()).contains(NOON.plusSeconds(1));
    assertThat(recounted.lastReply()).isEmpty();
    assertThat(recounted.inbound()).isEqualTo(1);
  }

  @Test
  void whenOneOfTwoRepliesFailsNobodyWaits() {
    List<Message> all = List.of(said(Sender.contact(), 1), failed(ANA, 2), said(ANA, 3));

    Activity recounted = Activity.NONE.after(said(Sender.contact(), 1)).recounted(all);

    assertThat(recounted.waitingSince()).isEmpty();
    assertThat(recounted.lastReply()).contains(NOON.plusSeconds(3));
  }

  @Test
  void whatWasSaidToNeedNoReplyIsNotWaitedForWhenOneFails() {
    Activity dismissed =
        Activity.NONE.after(said(Sender.contact(), 1)).after(said(ANA, 2)).dismissed();

    Activity recounted =
        dismissed.recounted(
            List.of(said(Sender.contact(), 1), failed(ANA, 2), said(Sender.contact(), 3)));

    assertThat(recounted.waitingSince()).contains(NOON.plusSeconds(3));
  }

  /** What the incremental rule says, or says that it cannot tell, is what a recount says. */
  @Test
  void allOrdersOfNewsEndInTheSameWaiting() {
    List<Message> said =
        List.of(
            said(Sender.contact(), 1),
            said(ANA, 2),
            said(Sender.contact(), 3),
            failed(ANA, 4),
            said(Sender.bot(), 5));

    for (List<Message> order : permutations(said)) {
      Activity activity = Activity.NONE;
      List<Message> known = new ArrayList<>();
      for (Message message : order) {
        known.add(message);
        known.sort(Comparator.comparing(Message::at));
        boolean unclear = activity.cannotTellAfter(message);
        activity = activity.after(message);
        activity = unclear ? activity.recounted(known) : activity;
      }
      assertThat(activity).isEqualTo(activity.recounted(said));
      assertThat(activity.waitingSince()).contains(NOON.plusSeconds(3));
      assertThat(activity.lastReply()).contains(NOON.plusSeconds(2));
    }
  }

  @Test
  void theWindowClosesSoonInItsLastThreeHours() {
    ServiceWindow window = new ServiceWindow(Optional.of(NOON));

    assertThat(window.closesSoonAt(NOON.plusSeconds(21 * 3600 - 1))).isFalse();
    assertThat(window.closesSoonAt(NOON.plusSeconds(21 * 3600))).isTrue();
    assertThat(window.closesSoonAt(NOON.plusSeconds(24 * 3600 - 1))).isTrue();
    assertThat(window.closesSoonAt(NOON.plusSeconds(24 * 3600))).isFalse();
    assertThat(new ServiceWindow(Optional.empty()).closesSoonAt(NOON)).isFalse();
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

  private static List<List<Message>> permutations(List<Message> said) {
    if (said.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Message>> all = new ArrayList<>();
    for (Message first : said) {
      List<Message> rest = said.stream().filter(other -> !other.equals(first)).toList();
      for (List<Message> order : permutations(rest)) {
        all.add(Stream.concat(Stream.of(first), order.stream()).toList());
      }
    }
    return all;
  }

  private static Message failed(Sender sender, long second) {
    return said(sender, second).after(Delivery.of(DeliveryStatus.FAILED));
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
