package co.com.bsl.inbox.emulator.wix;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What Wix keeps about one contact.
 *
 * @param name null once somebody saved the conversation without a name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WixDocument(
    String userId,
    @JsonProperty("nombre") String name,
    @JsonProperty("mensajes") List<WixMessage> messages,
    boolean stopBot,
    @JsonProperty("observaciones") String notes,
    String threadId,
    @JsonProperty("ultimoMensajeBot") String lastBotMessage) {

  static WixDocument empty(String userId) {
    return new WixDocument(userId, null, List.of(), false, "", "", "");
  }

  /** Adds messages, but none without text and none that the same author has ever said before. */
  WixDocument withMessages(List<WixMessage> more) {
    Map<List<String>, WixMessage> merged = new LinkedHashMap<>();
    messages.forEach(message -> merged.put(message.sameness(), message));
    more.stream()
        .filter(message -> !message.isEmpty())
        .forEach(message -> merged.putIfAbsent(message.sameness(), message));
    List<WixMessage> all = List.copyOf(merged.values());
    return new WixDocument(userId, name, all, stopBot, notes, threadId, lastBotMessage);
  }

  /** Takes what was sent; a name that was not sent is gone. */
  WixDocument saved(WixSave save) {
    boolean stop = save.stopBot() == null ? stopBot : save.stopBot();
    List<WixMessage> all = withMessages(save.messages()).messages();
    String thread = Objects.requireNonNullElse(save.threadId(), threadId);
    String lastBot = Objects.requireNonNullElse(save.lastBotMessage(), lastBotMessage);
    return new WixDocument(userId, save.name(), all, stop, notes, thread, lastBot);
  }

  /** Replaces the notes; those that speak of "stop" stop the bot as well. */
  WixDocument withNotes(String text) {
    boolean stop = stopBot || text.toLowerCase(Locale.ROOT).contains("stop");
    return new WixDocument(userId, name, messages, stop, text, threadId, lastBotMessage);
  }

  WixDocument withStopBot(boolean stop) {
    return new WixDocument(userId, name, messages, stop, notes, threadId, lastBotMessage);
  }

  WixDocument withName(String text) {
    return new WixDocument(userId, text, messages, stopBot, notes, threadId, lastBotMessage);
  }
}
