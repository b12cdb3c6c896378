package co.com.bsl.inbox.emulator.wix;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The body of {@code guardarConversacion}; what was not sent is null. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WixSave(
    String userId,
    @JsonProperty("nombre") String name,
    @JsonProperty("mensajes") List<WixMessage> messages,
    String threadId,
    @JsonProperty("ultimoMensajeBot") String lastBotMessage,
    Boolean stopBot) {}
