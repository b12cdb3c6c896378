package co.com.bsl.inbox.bootstrap.journey;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One inbox for a whole class of fault tests; each test has a contact of its own. */
final class FaultBench implements AutoCloseable {
  private static final AtomicInteger CONTACTS = new AtomicInteger();

  private final LiveSystem system;
  private final ApiClient api;

  FaultBench(Path data) {
    this.system =
        LiveSystem.start(
            data,
            EmulatorConfig.defaults(),
            Map.of(
                "SEND_CHECK_SECONDS", "2",
                "SEND_LEASE_SECONDS", "30",
                "WIX_TIMEOUT_SECONDS", "1"));
    this.api = system.api();
  }

  LiveSystem system() {
    return system;
  }

  Emulator emulator() {
    return system.emulator();
  }

  ApiClient api() {
    return api;
  }

  /** Somebody who has not written yet. */
  Contact someone() {
    return emulator().contact("57300%07d".formatted(CONTACTS.incrementAndGet()));
  }

  static String number(Contact contact) {
    return contact.address().userId();
  }

  Answer send(Contact contact, String id, String text) {
    return api.post(
        "/api/enviar-mensaje",
        "{\"to\":\"%s\",\"message\":\"%s\",\"client_id\":\"%s\"}"
            .formatted(number(contact), text, id));
  }

  Answer message(String id) {
    return api.get("/api/mensaje/" + id);
  }

  String status(String id) {
    return message(id).at("/mensaje/status").asText();
  }

  boolean isWithTwilio(String id) {
    return !message(id).at("/mensaje/sid").isNull();
  }

  List<String> wixTexts(Contact contact) {
    return emulator().wix().find(number(contact)).stream()
        .flatMap(document -> document.messages().stream())
        .map(message -> message.text())
        .toList();
  }

  @Override
  public void close() {
    emulator().faults().clear();
    system.close();
  }
}
