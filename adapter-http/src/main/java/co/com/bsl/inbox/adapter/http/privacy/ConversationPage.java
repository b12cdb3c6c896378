package co.com.bsl.inbox.adapter.http.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.privacy.Dossier;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A conversation for people: one page that needs nothing else and in which nothing can run. */
final class ConversationPage {
  private static final String HEAD =
      """
      <!doctype html><html lang="es"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%1$s</title><style>
      body{font:16px sans-serif;max-width:42em;margin:2em auto;padding:0 1em}
      p{white-space:pre-wrap;border:1px solid;border-radius:.5em;padding:.5em 1em;width:fit-content}
      .outbound{margin-inline-start:auto}time,a{display:block;font-size:.8em}
      </style></head><body><h1>%1$s</h1><h2>%2$s</h2><pre>%3$s</pre>
      """;

  private static final String TAIL = "</body></html>\n";
  private final OutputStream out;

  ConversationPage(OutputStream out) {
    this.out = out;
  }

  void write(Dossier dossier) {
    Conversation conversation = dossier.conversation();
    String addresses =
        conversation.contact().addresses().stream()
            .map(Address::value)
            .collect(Collectors.joining(", "));
    String notes = conversation.notes().value().text();
    print(HEAD.formatted(safe(conversation.contact().name()), safe(addresses), safe(notes)));
    dossier.eachMessage(this::write);
    print(TAIL);
  }

  private void write(Message message) {
    String direction = message.direction().name().toLowerCase(Locale.ROOT);
    String files =
        names(message).stream()
            .map("<a href=\"%1$s\">%1$s</a>"::formatted)
            .collect(Collectors.joining());
    print(
        "<p class=\"%s\"><time>%s %s</time>%s%s</p>%n"
            .formatted(
                direction,
                message.at(),
                message.sender().agent().map(agent -> safe(agent.value())).orElse(""),
                safe(message.content().readable()),
                files));
  }

  private static List<String> names(Message message) {
    return ArchivedFiles.names(message);
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(UTF_8));
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
