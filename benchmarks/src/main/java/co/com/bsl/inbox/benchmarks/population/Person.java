package co.com.bsl.inbox.benchmarks.population;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.util.List;

/** One of many invented people, by a number from 0 on. */
public final class Person {
  private static final List<String> FIRST =
      List.of("Ana", "Luis", "María", "José", "Íngrid", "Óscar", "Sofía", "Andrés", "Zoé", "Iván");
  private static final List<String> LAST =
      List.of("Peña", "Gómez", "Ávila", "Ruiz", "Niño", "Díaz", "Calle", "Ortiz", "Muñoz", "Vega");

  private Person() {}

  /** Where that person is reached. */
  public static Address address(int number) {
    return Address.parse("+573%09d".formatted(number));
  }

  /** The conversation with that person, in which nothing has been said. */
  static Conversation conversation(int number) {
    return Conversation.with(
        new ConversationId("bench-%d".formatted(number)),
        new Contact(List.of(address(number)), name(number)));
  }

  private static String name(int number) {
    String first = FIRST.get(number % FIRST.size());
    String last = LAST.get(number / FIRST.size() % LAST.size());
    return "%s %s %d".formatted(first, last, number / 100);
  }
}
