package co.com.bsl.inbox.adapter.http.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A conversation as a row of the list; what is not known is null. */
public record RowJson(
    @JsonProperty("numero") String number,
    @JsonProperty("numero_mostrado") String shownNumber,
    @JsonProperty("nombre") String name,
    boolean stopBot,
    @JsonProperty("stopBot_estado") String stopBotState,
    @JsonProperty("observaciones") String notes,
    @JsonProperty("observaciones_estado") String notesState,
    @JsonProperty("entrantes") long inbound,
    @JsonProperty("no_leidos") @JsonInclude(JsonInclude.Include.NON_NULL) Long unread,
    @JsonProperty("espera_respuesta_desde") Instant waitingSince,
    @JsonProperty("ventana_hasta") Instant windowUntil,
    @JsonProperty("asignado_a") String assignee,
    @JsonProperty("ultimo_mensaje") MessageJson last,
    @JsonProperty("actividad") Instant activity) {}
