package co.com.bsl.inbox.adapter.sql.care;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.domain.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check of a store finds, on both engines. */
interface StoreCheckContract {

  /** The open store of this test. */
  SqlAdapter store();

  /** Where it is. */
  SqlConfig config();

  /** Does something to the data that no program of ours would do, whatever the engine says. */
  void tamper(String statement);

  @BeforeEach
  default void fill() {
    Filled.with(store());
  }

  @Test
  default void aStoreThatIsAtWorkIsWhole() {
    List<Finding> findings = findings();

    assertThat(findings).hasSizeGreaterThan(20).allMatch(Finding::well);
    assertThat(findings).extracting(Finding::rule).doesNotHaveDuplicates();
  }

  @Test
  default void aStoreFromWhichAContactWasErasedIsWhole() {
    store()
        .inbox()
        .commit(
            tx -> {
              tx.announce(Change.conversation(idOf(ANNA)));
              tx.erasures().erase(idOf(LUIS), NINE);
              return tx.announce(Change.erasure(idOf(LUIS)));
            });

    assertThat(findings()).allMatch(Finding::well);
  }

  @Test
  default void whatIsMissingSinceAnErasureIsFoundAllTheSame() {
    store().inbox().commit(tx -> tx.announce(Change.erasure(idOf(LUIS))));
    tamper(
        "INSERT INTO change_log (sequence, kind, conversation, replaced) "
            + "VALUES (9, 'MESSAGE', 'x', '')");

    assertThat(findings())
        .filteredOn(finding -> finding.rule().equals("no change is missing in the log"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.examples()).containsExactly("9"));
  }

  @Test
  default void noWordIsLeftOfAMessageThatCameInTheSameCommitAsItsErasure() {
    store()
        .inbox()
        .commit(
            tx -> {
              tx.messages().save(idOf(ANNA), inbound("me duele").at(9, 6).build());
              tx.erasures().erase(idOf(ANNA), NINE);
              return tx.announce(Change.erasure(idOf(ANNA)));
            });

    assertThat(findings()).allMatch(Finding::well);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("co.com.bsl.inbox.adapter.sql.care.StoreCheckContract#wrongs")
  default void everyRuleFindsWhatContradictsIt(String rule, String wrong) {
    tamper(wrong);

    assertThat(findings())
        .filteredOn(finding -> finding.rule().equals(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.well()).isFalse();
              assertThat(finding.exceptions()).isPositive();
              assertThat(finding.examples()).isNotEmpty();
            });
  }

  @Test
  default void ofManyExceptionsAllAreCountedAndAFewAreTold() {
    tamper(
        """
        INSERT INTO change_log (sequence, kind, conversation, replaced)
        SELECT 100 + 2 * n, 'MESSAGE', 'x', '' FROM
          (WITH RECURSIVE count (n) AS
            (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 30) SELECT n FROM count) AS many
        """);

    assertThat(findings())
        .filteredOn(finding -> finding.rule().equals("no change is missing in the log"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.exceptions()).isEqualTo(30);
              assertThat(finding.examples()).hasSize(5);
            });
  }

  @Test
  default void whatIsFoundTellsNeitherTextsNorNumbersNorNames() {
    wrongs().forEach(wrong -> tamper((String) wrong.get()[1]));

    assertThat(findings().toString()).doesNotContain("hola", "alergia", "+57300");
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    StoreCheck.of(config()).run(findings::add);
    return findings;
  }

  static Stream<Arguments> wrongs() {
    return Stream.of(
        Arguments.of("a message lies where its time says", "UPDATE message SET at_millis = 1"),
        Arguments.of(
            "no message is newer than the newest change", "UPDATE message SET sequence = 99"),
        Arguments.of(
            "a message that is to be sent is in the outbox",
            "DELETE FROM outbox WHERE task = 'SEND'"),
        Arguments.of("words lead to a message", "DELETE FROM message WHERE provider_id = 'SM2'"),
        Arguments.of(
            "a conversation shows its newest message",
            "UPDATE conversation SET last_message = NULL"),
        Arguments.of(
            "a conversation stands where its newest message puts it",
            "UPDATE conversation SET last_at = last_at - 1"),
        Arguments.of("what a contact wrote is counted", "UPDATE conversation SET inbound = 1"),
        Arguments.of("who waits for a reply has written", "UPDATE conversation SET inbound = 0"),
        Arguments.of(
            "who was answered waits no more",
            "UPDATE conversation SET last_reply = waiting_since + 1"),
        Arguments.of("nobody has seen more than there is", "UPDATE seen SET seen = 3"),
        Arguments.of(
            "a conversation's addresses lead to it alone",
            "UPDATE conversation_address SET address = address || '9'"),
        Arguments.of(
            "what is to be done belongs to a conversation",
            "UPDATE outbox SET conversation = 'nobody'"),
        Arguments.of("what is to be sent is there", "DELETE FROM message WHERE status = 'PENDING'"),
        Arguments.of(
            "the first of each conversation is marked in the outbox",
            "UPDATE outbox SET first = 0"),
        Arguments.of("there is one counter of changes", "DELETE FROM change_counter"),
        Arguments.of("every change is counted", "UPDATE change_counter SET latest = 2"),
        Arguments.of(
            "no change is missing in the log", "DELETE FROM change_log WHERE sequence = 2"),
        Arguments.of("a message can be read", "UPDATE message SET status = 'LOST'"),
        Arguments.of("a message can be read", "UPDATE message SET facts = 'not JSON'"),
        Arguments.of("a conversation can be read", "UPDATE conversation SET bot = 'SLEEPY'"),
        Arguments.of("a change can be read", "UPDATE change_log SET kind = 'WHIM'"),
        Arguments.of("what is to be done is in its lane", "UPDATE outbox SET lane = 'MIRROR'"),
        Arguments.of("what is to be done is in its lane", "UPDATE outbox SET task = 'REST'"));
  }
}
