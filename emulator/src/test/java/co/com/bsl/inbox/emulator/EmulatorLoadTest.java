package co.com.bsl.inbox.emulator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Arrival;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.Receiver.Received;
import co.com.bsl.inbox.emulator.support.SdkClient;
import com.twilio.http.TwilioRestClient;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many things at once, as in the tests of others. */
class EmulatorLoadTest {
  private static final int MANY = 100;

  private final Emulator emulator = Emulator.start(EmulatorConfig.defaults().withoutWindow());
  private final Receiver inbox = new Receiver();

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void manyMessagesAreAllReportedEachInItsOrder() {
    TwilioRestClient client = SdkClient.of(emulator);
    List<String> sids =
        IntStream.range(0, MANY).parallel().mapToObj(i -> send(client, "m" + i)).toList();

    Map<String, List<String>> statuses =
        inbox.await(2 * MANY).stream()
            .collect(
                groupingBy(
                    call -> call.field("MessageSid"),
                    mapping(call -> call.field("MessageStatus"), toList())));

    assertThat(statuses.keySet()).containsExactlyInAnyOrderElementsOf(sids);
    assertThat(statuses.values()).containsOnly(List.of("sent", "delivered"));
  }

  @Test
  void manyContactsWriteAtOnceAndEachMessageArrivesOnce() {
    emulator.pointAt(inbox.url("/webhook"));

    List<Arrival> arrivals =
        IntStream.range(0, MANY)
            .parallel()
            .mapToObj(i -> emulator.contact("+5730012%05d".formatted(i % 20)).writes("m" + i))
            .toList();

    arrivals.forEach(Arrival::await);
    assertThat(inbox.calls())
        .extracting((Received call) -> call.field("MessageSid"))
        .containsExactlyInAnyOrderElementsOf(arrivals.stream().map(Arrival::sid).toList());
  }

  private String send(TwilioRestClient client, String text) {
    return SdkClient.text(emulator, "whatsapp:+573001234567", text)
        .setStatusCallback(inbox.url("/estado"))
        .create(client)
        .getSid();
  }
}
