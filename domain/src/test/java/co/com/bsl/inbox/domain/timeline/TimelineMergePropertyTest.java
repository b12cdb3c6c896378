package co.com.bsl.inbox.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few words, few moments: so that everything that can collide does. */
class TimelineMergePropertyTest {
  private final TimelineMerge merge = new TimelineMerge(MatchWindow.DEFAULT);

  @Property
  void mergingAgainChangesNothing(@ForAll("sources") Sources sources) {
    List<Message> once = merge.merge(sources.all());

    assertThat(merge.merge(once)).isEqualTo(once);
    assertThat(told(merge.merge(both(once, sources.all())))).isEqualTo(told(once));
  }

  @Property
  void theOrderInWhichTheSourcesArriveDoesNotMatter(
      @ForAll("sources") Sources sources, @ForAll Random random) {
    List<List<Message>> order = new ArrayList<>(sources.each());
    Collections.shuffle(order, random);

    List<Message> history = List.of();
    for (List<Message> source : order) {
      history = merge.merge(both(history, source));
    }

    assertThat(told(history)).isEqualTo(told(merge.merge(sources.all())));
  }

  @Property
  void providerAndSecondRecordMayArriveMessageByMessage(
      @ForAll("sources") Sources sources, @ForAll Random random) {
    List<Message> accounts = new ArrayList<>(both(sources.provider(), sources.mirror()));
    Collections.shuffle(accounts, random);

    List<Message> history = List.of();
    for (Message account : accounts) {
      history = merge.merge(both(history, List.of(account)));
    }

    assertThat(told(history)).isEqualTo(told(merge.merge(accounts)));
  }

  @Property
  void noProviderIdIsEverLostAndNoneAppearsTwice(@ForAll("sources") Sources sources) {
    List<ProviderId> after = providerIds(merge.merge(sources.all()));

    assertThat(after)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(Set.copyOf(providerIds(sources.all())));
  }

  @Property
  void noAccountIsEverLost(@ForAll("sources") Sources sources) {
    assertThat(identities(merge.merge(sources.all())))
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(identities(sources.all())));
  }

  @Property
  void theHistoryIsSorted(@ForAll("sources") Sources sources) {
    assertThat(merge.merge(sources.all())).isSortedAccordingTo(MessageOrder.oldestFirst());
  }

  @Property
  void repeatedTextsOfTheProviderAreKept(@ForAll("sources") Sources sources) {
    long different = sources.provider().stream().map(Message::providerId).distinct().count();

    assertThat(merge.merge(sources.all()).stream().flatMap(m -> m.providerId().stream()).count())
        .isEqualTo(different);
  }

  @Provide
  Arbitrary<Sources> sources() {
    Arbitrary<String> words = Arbitraries.of("ok", "si ", " gracias");
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 400);
    Arbitrary<Sender> senders = Arbitraries.of(Sender.contact(), Sender.bot());
    Arbitrary<Message> provider =
        Combinators.combine(Arbitraries.integers().between(1, 12), words, senders, seconds)
            .as(
                (id, text, sender, second) ->
                    Accounts.provider(sid(id, text, sender, second), sender, text, second));
    Arbitrary<Message> mirror =
        Combinators.combine(
                Arbitraries.of("contact", "system"), words, seconds, Arbitraries.of(true, false))
            .as(
                (author, text, second, zoneless) ->
                    Accounts.copy(author, text, timing(second, zoneless)));
    Arbitrary<Message> here =
        Combinators.combine(
                Arbitraries.integers().between(1, 9), words, seconds, Arbitraries.of(true, false))
            .as(
                (id, text, second, open) -> {
                  String key = "c%d-%d-%s".formatted(id, second, text.strip());
                  return open
                      ? Accounts.sentHere(key, text, second)
                      : Accounts.unconfirmed(key, text, second);
                });
    return Combinators.combine(
            provider.list().ofMaxSize(10), mirror.list().ofMaxSize(10), here.list().ofMaxSize(4))
        .as(Sources::new);
  }

  /** One provider id always tells of one message. */
  private static String sid(int id, String text, Sender sender, int second) {
    return "SM%d-%s-%s-%d".formatted(id % 2, text.strip(), sender.author(), second);
  }

  private static Timing timing(int second, boolean zoneless) {
    return zoneless
        ? Timing.zoneless(Accounts.at(second + 5 * 3600L), Accounts.at(second))
        : Timing.stated(Accounts.at(second));
  }

  private static List<ProviderId> providerIds(List<Message> messages) {
    return messages.stream().map(Message::providerId).flatMap(Optional::stream).toList();
  }

  private static List<Origin.Identity> identities(List<Message> messages) {
    return messages.stream()
        .flatMap(message -> message.origins().all().stream())
        .map(Origin::identity)
        .toList();
  }

  /** All that is told, our own numbering of messages aside. */
  private static List<Object> told(List<Message> history) {
    return history.stream()
        .map(
            m ->
                (Object)
                    List.of(m.origins(), m.sender(), m.delivery(), m.content().wording(), m.at()))
        .collect(Collectors.toList());
  }

  private static List<Message> both(List<Message> some, List<Message> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  record Sources(List<Message> provider, List<Message> mirror, List<Message> here) {
    List<Message> all() {
      return both(both(provider, mirror), here);
    }

    List<List<Message>> each() {
      return List.of(provider, mirror, here);
    }
  }
}
