package co.com.bsl.inbox.adapter.sql.care.move;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.all;
import static co.com.bsl.inbox.testkit.fixture.Conversations.list;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a store answers to all who may ask. */
final class Answers {
  private static final List<String> QUESTIONS =
      List.of("hola", "nandu", "medica", "tabla", "drop", "linea", "Ünïc", "中文", "300", "sin", "n");

  private Answers() {}

  /** The answers by question. */
  static Map<String, Object> of(SqlAdapter store) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("list", store.view().list(all()));
    QUESTIONS.forEach(
        words -> {
          answers.put("list " + words, store.view().list(list(ConversationFilter.ALL, words)));
          answers.put("search " + words, store.view().search(words, 100));
        });
    timelines(store.view(), answers);
    work(store, answers);
    people(store, answers);
    return answers;
  }

  private static void timelines(InboxViewPort view, Map<String, Object> answers) {
    view.list(all())
        .items()
        .forEach(
            row ->
                answers.put(
                    "timeline " + row.conversation().id(),
                    view.timeline(row.conversation().id(), Optional.empty(), 50)));
    answers.put("anna", view.find(ANNA, MARTA));
    answers.put("luis", view.find(LUIS, MARTA));
  }

  private static void work(SqlAdapter store, Map<String, Object> answers) {
    answers.put("to send", store.view().outbox(Lane.PROVIDER));
    answers.put("to mirror", store.view().outbox(Lane.MIRROR));
    answers.put("latest", store.changes().latest());
    answers.put("oldest", store.changes().oldest());
    answers.put("changes", store.changes().after(0, 1_000));
    answers.put("audit", store.audit().following(0, AuditQuery.ALL, 1_000));
    answers.put("audit head", store.audit().head());
    answers.put("held", store.quarantine().list(Optional.empty(), 100));
    answers.put("drafts", store.drafts().of(MARTA).size());
  }

  private static void people(SqlAdapter store, Map<String, Object> answers) {
    answers.put("agents", store.agents().all());
    answers.put("session", store.sessions().find("hash"));
    answers.put("tokens", store.people().tokens().of(MARTA));
    answers.put("factor", store.people().factors().find(MARTA));
    answers.put("guesses", store.people().guesses().failures(Suspect.name("luis")));
    answers.put(
        "welcome",
        store
            .people()
            .guesses()
            .welcomedSince(MARTA, Network.of("190.24.1.1"), NINE.minusSeconds(1)));
  }
}
