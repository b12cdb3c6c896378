package co.com.bsl.inbox.adapter.http.shape;

import co.com.bsl.inbox.domain.agent.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rights are called in the interface. */
public final class RightWords {

  private RightWords() {}

  /** The words, in the order in which roles gain the rights. */
  public static List<String> of(Set<Right> rights) {
    return rights.stream().sorted().map(RightWords::of).toList();
  }

  /** The right with that word. */
  public static Optional<Right> right(String word) {
    return Arrays.stream(Right.values()).filter(right -> of(right).equals(word)).findFirst();
  }

  private static String of(Right right) {
    return switch (right) {
      case READ -> "leer";
      case ANSWER -> "responder";
      case ANNOTATE -> "anotar";
      case OWN_ACCOUNT -> "cuenta";
      case ASSIGN -> "asignar";
      case SEE_AUDIT -> "auditoria";
      case EXPORT -> "exportar";
      case SEE_METRICS -> "metricas";
      case MANAGE_TEAM -> "equipo";
      case REPLAY_WEBHOOKS -> "webhooks";
      case ERASE -> "borrar";
    };
  }
}
