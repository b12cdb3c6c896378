package co.com.bsl.inbox.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private final Replies replies =
      new Replies(
          List.of("gracias =", "pago|factura = [imagen] Aquí está", "* = ok", "* = Listo"),
          new Random(1));

  @Test
  void theFirstWordThatIsHeardDecides() {
    Line line = replies.to("¿Ya hizo el PAGO?").orElseThrow();

    assertThat(line.file()).isEqualTo("imagen");
    assertThat(line.text()).isEqualTo("Aquí está");
  }

  @Test
  void thanksEndTheConversation() {
    assertThat(replies.to("Muchas gracias por su pago")).isEmpty();
  }

  @Test
  void anythingElseGetsSomeAnswer() {
    assertThat(replies.to("Mmm").orElseThrow().text()).isIn("ok", "Listo");
  }
}
