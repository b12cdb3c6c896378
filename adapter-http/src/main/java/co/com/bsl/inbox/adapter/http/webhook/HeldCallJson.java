package co.com.bsl.inbox.adapter.http.webhook;

import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Replay;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A call kept aside. What it says is left out of lists: in it is what contacts wrote. */
record HeldCallJson(
    String id,
    @JsonProperty("motivo") String reason,
    @JsonProperty("recibido") Instant at,
    @JsonProperty("veces") long times,
    @JsonProperty("origen") String client,
    @JsonProperty("url_firmada") String signedUrl,
    @JsonProperty("completo") boolean whole,
    @JsonProperty("reproduccion") ReplayJson replay,
    @JsonProperty("llamada") @JsonInclude(JsonInclude.Include.NON_NULL) SaidJson said) {

  /** The call without what it says. */
  static HeldCallJson summary(HeldCall held) {
    return of(held, held.rejection().place(), null);
  }

  /** All that is known of the call. */
  static HeldCallJson whole(HeldCall held) {
    return of(
        held,
        held.rejection().signedUrl(),
        new SaidJson(
            held.call().path(), held.call().query(), held.call().headers(), held.call().body()));
  }

  private static HeldCallJson of(HeldCall held, String url, SaidJson said) {
    return new HeldCallJson(
        held.id().value(),
        word(held.rejection().reason()),
        held.at(),
        held.times(),
        held.call().client(),
        url,
        held.isWhole(),
        ReplayJson.of(held.replay()),
        said);
  }

  private static String word(Rejection.Reason reason) {
    return switch (reason) {
      case NO_SIGNATURE -> "sin_firma";
      case NO_PUBLIC_ADDRESS -> "sin_url_publica";
      case WRONG_SIGNATURE -> "firma_invalida";
      case OTHER_ACCOUNT -> "otra_cuenta";
      case NOT_CONFIGURED -> "sin_configurar";
      case NOT_UNDERSTOOD -> "no_entendida";
    };
  }

  /** What came in. */
  record SaidJson(
      @JsonProperty("ruta") String path,
      @JsonProperty("consulta") String query,
      @JsonProperty("encabezados") Map<String, String> headers,
      @JsonProperty("cuerpo") String body) {}

  /** What became of the call, by whom and when. */
  record ReplayJson(
      @JsonProperty("resultado") String result,
      @JsonProperty("agente") String agent,
      @JsonProperty("en") Instant at) {

    static ReplayJson of(Optional<Replay> replay) {
      return replay
          .map(known -> new ReplayJson(word(known.result()), known.by().value(), known.at()))
          .orElse(null);
    }

    private static String word(Replay.Result result) {
      return switch (result) {
        case MESSAGE -> "mensaje";
        case REPORT -> "estado";
        case NOTHING -> "nada";
      };
    }
  }
}
