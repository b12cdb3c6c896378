package co.com.bsl.inbox.application.conversation;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenNumbersTest {
  private static final Actor MASKED = Clinic.MARTA.withoutNumbers();

  private final Clinic clinic = new Clinic();
  private final SearchInbox search = new SearchInbox(clinic.inbox, clinic.clock, clinic.trail);
  private final ListConversations list = new ListConversations(clinic.inbox, clinic.clock);

  @BeforeEach
  void annaWrites() {
    clinic.receives(ANNA, inbound("mi cédula es 4567").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"573001234567", "+57 300 123", "4567", "7", "٤٥٦٧", "hola 4567"})
  void digitsFindNoContactForWhoSeesNoNumbers(String digits) {
    assertThat(search.search(digits, MASKED).conversations()).isEmpty();
    assertThat(listed(digits, MASKED)).isZero();
  }

  @Test
  void digitsFindWhatWasSaid() {
    assertThat(search.search("4567", MASKED).messages()).hasSize(1);
  }

  @Test
  void whoSeesNumbersFindsThem() {
    assertThat(search.search("4567", Clinic.MARTA).conversations()).hasSize(1);
    assertThat(listed("4567", Clinic.MARTA)).isOne();
  }

  @Test
  void theWholeListIsThereForEverybody() {
    assertThat(listed("", MASKED)).isOne();
  }

  private int listed(String words, Actor reader) {
    return list.list(
            new ListConversations.Request(
                reader, ConversationFilter.ALL, words, Optional.empty(), 10))
        .items()
        .size();
  }
}
