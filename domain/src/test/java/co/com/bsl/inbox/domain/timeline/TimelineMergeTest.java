package co.com.bsl.inbox.domain.timeline;

import static co.com.bsl.inbox.domain.timeline.Accounts.at;
import static co.com.bsl.inbox.domain.timeline.Accounts.copy;
import static co.com.bsl.inbox.domain.timeline.Accounts.inbound;
import static co.com.bsl.inbox.domain.timeline.Accounts.provider;
import static co.com.bsl.inbox.domain.timeline.Accounts.sentHere;
import static co.com.bsl.inbox.domain.timeline.Accounts.unconfirmed;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineMergeTest {
  private final TimelineMerge merge = new TimelineMerge(MatchWindow.DEFAULT);

  @Test
  void theSameProviderIdIsTheSameMessage() {
    Message webhook =
        provider("SM1", Sender.contact(), "hola", 5)
            .withOrigins(
                provider("SM1", Sender.contact(), "hola", 5).origins().arrived(Arrival.LIVE));

    assertThat(merge.merge(List.of(webhook, inbound("SM1", "hola", 5)))).hasSize(1);
  }

  @Test
  void theTimeThatTheProviderStatesWinsOverTheTimeWeHeardOfIt() {
    Message stated = inbound("SM1", "hola", 3);
    Message heard =
        Message.fresh(
            stated.id(),
            stated.sender(),
            stated.content(),
            stated.delivery(),
            Origin.provider(new ProviderId("SM1"), Timing.heard(at(9)), Arrival.LIVE));

    assertThat(merge.merge(List.of(heard, stated)).get(0).at()).isEqualTo(at(3));
  }

  @Test
  void theUnionAdvancesTheDeliveryStatus() {
    Message sent = provider("SM1", Sender.bot(), "hola", 0);
    Message read = sent.withDelivery(Delivery.of(DeliveryStatus.READ));

    assertThat(merge.merge(List.of(read, sent)).get(0).delivery().status())
        .isEqualTo(DeliveryStatus.READ);
  }

  @Test
  void aCopyWithoutIdIsTheMessageWithTheSameWordsAboutThen() {
    List<Message> history =
        merge.merge(
            List.of(copy("contact", " Hola\u00a0 Ana ", 100), inbound("SM1", "Hola Ana", 0)));

    assertThat(history).hasSize(1);
    assertThat(history.get(0).origins().has(Source.PROVIDER)).isTrue();
    assertThat(history.get(0).origins().has(Source.MIRROR)).isTrue();
    assertThat(history.get(0).at()).isEqualTo(at(0));
  }

  @Test
  void wordsAreComparedInOneUnicodeForm() {
    assertThat(
            merge.merge(List.of(copy("contact", "cafe\u0301", 1), inbound("SM1", "caf\u00e9", 0))))
        .hasSize(1);
  }

  @Test
  void aCopyOutsideTheWindowIsAnotherMessage() {
    assertThat(merge.merge(List.of(copy("contact", "hola", 121), inbound("SM1", "hola", 0))))
        .hasSize(2);
    assertThat(merge.merge(List.of(copy("contact", "hola", 120), inbound("SM1", "hola", 0))))
        .hasSize(1);
  }

  @Test
  void aCopyThatWentTheOtherWayIsAnotherMessage() {
    assertThat(merge.merge(List.of(copy("system", "ok", 1), inbound("SM1", "ok", 0)))).hasSize(2);
  }

  @Test
  void aZonelessTimeMatchesInEitherReading() {
    Timing fiveHoursOff = Timing.zoneless(at(5 * 3600), at(10));

    assertThat(
            merge.merge(List.of(copy("contact", "hola", fiveHoursOff), inbound("SM1", "hola", 0))))
        .hasSize(1);
  }

  @Test
  void eachCopyIsOneMessageAtMostTheNearestFirst() {
    List<Message> history =
        merge.merge(
            List.of(inbound("SM1", "ok", 0), inbound("SM2", "ok", 60), copy("contact", "ok", 50)));

    assertThat(history).hasSize(2);
    assertThat(history.get(0).origins().has(Source.MIRROR)).isFalse();
    assertThat(history.get(1).origins().has(Source.MIRROR)).isTrue();
  }

  @Test
  void differentProviderIdsAreDifferentMessagesWhateverTheySay() {
    assertThat(merge.merge(List.of(inbound("SM1", "ok", 0), inbound("SM2", "ok", 0)))).hasSize(2);
  }

  @Test
  void twoCopiesAreOneOnlyWhenAuthorWordsAndTimeAreEqual() {
    assertThat(merge.merge(List.of(copy("contact", "ok", 0), copy("contact", "ok", 0)))).hasSize(1);
    assertThat(merge.merge(List.of(copy("contact", "ok", 0), copy("contact", "ok", 1)))).hasSize(2);
    assertThat(merge.merge(List.of(copy("bot", "ok", 0), copy("system", "ok", 0)))).hasSize(2);
  }

  @Test
  void aMessageSentHereThatNobodyFollowsIsTheProvidersMessageWithTheSameWordsAboutThen() {
    Message mine = unconfirmed("c1", "buenas", 0);

    List<Message> history = merge.merge(List.of(provider("SM1", Sender.bot(), "buenas", 2), mine));

    assertThat(history).hasSize(1);
    assertThat(history.get(0).providerId()).contains(new ProviderId("SM1"));
    assertThat(history.get(0).sender()).isEqualTo(mine.sender());
  }

  @ParameterizedTest
  @ValueSource(longs = {-30, -1})
  void whatTheBotSaidBeforeIsNeverTheMessageSentHere(long second) {
    Message bot = provider("SM1", Sender.bot(), "buenas", second);

    assertThat(merge.merge(List.of(bot, unconfirmed("c1", "buenas", 0)))).hasSize(2);
    assertThat(merge.merge(List.of(bot, sentHere("c1", "buenas", 0)))).hasSize(2);
  }

  @Test
  void twoThatWereSaidInTheSameSecondMayBeOne() {
    assertThat(
            merge.merge(
                List.of(
                    provider("SM1", Sender.bot(), "buenas", 0), unconfirmed("c1", "buenas", 0))))
        .hasSize(1);
  }

  @Test
  void aMessageLeavesWhatWasSaidBeforeItForTheOneAfterIt() {
    List<Message> history =
        merge.merge(
            List.of(
                provider("SM1", Sender.bot(), "ok", 9),
                unconfirmed("c1", "ok", 10),
                provider("SM2", Sender.bot(), "ok", 60)));

    assertThat(history).hasSize(2);
    assertThat(history.get(1).providerId()).contains(new ProviderId("SM2"));
    assertThat(history.get(1).origins().has(Source.INBOX)).isTrue();
  }

  @Test
  void whichMessageOfTheProviderIsTheOneInTheOutboxOnlyTheOutboxFindsOut() {
    Message bot = provider("SM1", Sender.bot(), "buenas", 2);

    assertThat(merge.merge(List.of(bot, sentHere("c1", "buenas", 0)))).hasSize(2);
  }

  @Test
  void aCopyLeavesItsMessageForANearerOneThatComesLater() {
    List<Message> first = merge.merge(List.of(inbound("SM1", "ok", 0), copy("contact", "ok", 90)));

    List<Message> second =
        merge.merge(Stream.concat(first.stream(), Stream.of(inbound("SM2", "ok", 95))).toList());

    assertThat(second).hasSize(2);
    assertThat(second.get(0).origins().has(Source.MIRROR)).isFalse();
    assertThat(second.get(1).origins().has(Source.MIRROR)).isTrue();
  }

  @Test
  void theIdThatWasStoredFirstStays() {
    Message stored = copy("contact", "hola", 3).storedAs(7);

    List<Message> history = merge.merge(List.of(inbound("SM1", "hola", 0), stored));

    assertThat(history).extracting(Message::id).containsExactly(stored.id());
    assertThat(history).extracting(Message::sequence).containsExactly(7L);
  }

  @Test
  void aLateArrivalSlotsInAtItsPlace() {
    assertThat(merge.merge(List.of(inbound("SM2", "b", 2).storedAs(1), inbound("SM1", "a", 1))))
        .extracting(message -> message.content().text())
        .containsExactly("a", "b");
  }

  @Test
  void withinOneSecondTheCommitDecides() {
    assertThat(
            merge.merge(
                List.of(inbound("SM1", "b", 0).storedAs(9), inbound("SM2", "a", 0).storedAs(8))))
        .extracting(message -> message.content().text())
        .containsExactly("a", "b");
  }

  @Test
  void manyEqualWordsAtOneMomentAreMatchedOneToOne() {
    List<Message> accounts =
        LongStream.range(0, 2_000)
            .boxed()
            .flatMap(i -> Stream.of(inbound("SM" + i, "ok", i / 50), copy("contact", "ok", i)))
            .toList();

    List<Message> history = merge.merge(accounts);

    long matched =
        history.stream()
            .filter(
                message ->
                    message.origins().has(Source.MIRROR) && message.origins().has(Source.PROVIDER))
            .count();
    assertThat(history).hasSize((int) (4_000 - matched));
    assertThat(matched).isPositive();
  }

  @Test
  void theWindowCanBeWidened() {
    TimelineMerge patient = new TimelineMerge(new MatchWindow(Duration.ofMinutes(10)));

    assertThat(patient.merge(List.of(copy("contact", "hola", 500), inbound("SM1", "hola", 0))))
        .hasSize(1);
  }
}
