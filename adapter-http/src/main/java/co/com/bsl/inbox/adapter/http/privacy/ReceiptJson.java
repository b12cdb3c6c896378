package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.application.privacy.ErasureReceipt;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** What the person who was erased is given: when, how much, its proof, and what is elsewhere. */
public record ReceiptJson(
    boolean success,
    @JsonProperty("recibo") String proof,
    @JsonProperty("cuando") Instant at,
    @JsonProperty("mensajes") long messages,
    @JsonProperty("direcciones") long addresses,
    @JsonProperty("pendientes_cancelados") long cancelled,
    @JsonProperty("otros_rastros") long besides,
    @JsonProperty("queda_en_otras_partes") List<String> elsewhere) {
  private static final List<String> ELSEWHERE =
      List.of(
          "Twilio conserva los mensajes y archivos hasta que se borren en su consola"
              + " (Monitor > Logs > Messaging) o por su API.",
          "El registro de Wix de este número se borra en el sitio (colección de conversaciones).",
          "Las copias de seguridad anteriores se vencen según su plazo; al restaurar una, repita"
              + " el borrado.",
          "El registro de auditoría conserva que hubo un borrado, cuándo y quién, sin el número.");

  /** The receipt in the words of the public JSON. */
  public static ReceiptJson of(ErasureReceipt receipt) {
    return new ReceiptJson(
        true,
        receipt.entry().text(),
        receipt.at(),
        receipt.counts().messages(),
        receipt.counts().addresses(),
        receipt.counts().cancelled(),
        receipt.counts().besides(),
        ELSEWHERE);
  }
}
