package co.com.bsl.inbox.domain.delivery;

import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.ACCEPTED;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.DELIVERED;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.FAILED;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.QUEUED;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.READ;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.SENDING;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.SENT;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.UNCONFIRMED;
import static co.com.bsl.inbox.domain.delivery.DeliveryStatus.UNDELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aStatusOnlyMovesForward() {
    assertThat(QUEUED.advanceTo(SENT)).isEqualTo(SENT);
    assertThat(READ.advanceTo(DELIVERED)).isEqualTo(READ);
    assertThat(DELIVERED.advanceTo(SENT)).isEqualTo(DELIVERED);
  }

  @Test
  void aFailureEndsItUnlessDeliveryIsKnown() {
    assertThat(SENT.advanceTo(FAILED)).isEqualTo(FAILED);
    assertThat(FAILED.advanceTo(SENT)).isEqualTo(FAILED);
    assertThat(DELIVERED.advanceTo(UNDELIVERED)).isEqualTo(DELIVERED);
    assertThat(UNDELIVERED.advanceTo(READ)).isEqualTo(READ);
  }

  @Test
  void whateverTheProviderSaysOutranksThatWeGaveUpFindingOut() {
    assertThat(UNCONFIRMED.advanceTo(ACCEPTED)).isEqualTo(ACCEPTED);
    assertThat(UNCONFIRMED.isFailure()).isTrue();
  }

  @Test
  void anUnknownWordIsNoStatusAndNoError() {
    assertThat(DeliveryStatus.of("partially_delivered")).isEmpty();
    assertThat(DeliveryStatus.of("read")).contains(READ);
  }

  @Test
  void allOrdersOfReportsEndInTheSameDelivery() {
    List<Delivery> reports =
        List.of(
            Delivery.of(QUEUED, NOON),
            Delivery.of(SENDING, NOON.plusSeconds(1)),
            Delivery.of(SENT, NOON.plusSeconds(2)),
            Delivery.of(DELIVERED, NOON.plusSeconds(3)),
            Delivery.of(READ, NOON.plusSeconds(4)));

    List<Delivery> ends = new ArrayList<>();
    permutations(reports).forEach(order -> ends.add(order.stream().reduce(Delivery::join).get()));

    assertThat(ends).hasSize(120).containsOnly(ends.get(0));
    assertThat(ends.get(0).status()).isEqualTo(READ);
    assertThat(ends.get(0).reached()).containsEntry(SENT, NOON.plusSeconds(2)).hasSize(5);
  }

  @Test
  void theReasonOfAFailureIsForgottenWhenTheMessageArrivedAfterAll() {
    Delivery failed = Delivery.failed(UNDELIVERED, new DeliveryFailure("63012", ""), NOON);

    assertThat(failed.join(Delivery.of(READ)).failure()).isEmpty();
    assertThat(failed.join(Delivery.of(SENT)).failure()).isPresent();
  }

  @Property
  void joiningIsCommutativeAssociativeAndIdempotent(
      @ForAll("deliveries") Delivery a,
      @ForAll("deliveries") Delivery b,
      @ForAll("deliveries") Delivery c) {
    assertThat(a.join(b)).isEqualTo(b.join(a));
    assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
    assertThat(a.join(a)).isEqualTo(a);
  }

  @Property
  void anyOrderOfAnyReportsEndsTheSame(
      @ForAll("reports") List<Delivery> reports, @ForAll Random random) {
    List<Delivery> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    assertThat(shuffled.stream().reduce(Delivery::join))
        .isEqualTo(reports.stream().reduce(Delivery::join));
  }

  @Provide
  Arbitrary<Delivery> deliveries() {
    Arbitrary<DeliveryStatus> statuses = Arbitraries.of(DeliveryStatus.class);
    Arbitrary<String> codes = Arbitraries.of("", "63016", "30008");
    return Combinators.combine(statuses, codes, Arbitraries.integers().between(0, 5))
        .as(
            (status, code, second) ->
                status.isFailure()
                    ? Delivery.failed(
                        status, new DeliveryFailure(code, ""), NOON.plusSeconds(second))
                    : Delivery.of(status, NOON.plusSeconds(second)));
  }

  @Provide
  Arbitrary<List<Delivery>> reports() {
    return deliveries().list().ofMinSize(1).ofMaxSize(8);
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<T> rest = new ArrayList<>(items);
      T first = rest.remove(i);
      for (List<T> order : permutations(rest)) {
        List<T> longer = new ArrayList<>(List.of(first));
        longer.addAll(order);
        all.add(longer);
      }
    }
    return all;
  }
}
