package co.com.bsl.inbox.emulator.demo;

import co.com.bsl.inbox.emulator.contact.InboundContent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a dialogue.
 *
 * @param speaker C for the contact, B for the bot, A for a person of the team
 * @param file the word in brackets, or an empty text
 */
record Line(char speaker, String file, String text) {
  private static final Pattern SAYING = Pattern.compile("(?:\\[(\\w+)\\])?\\s*(.*)");

  static Line parse(String line) {
    return said(line.charAt(0), line.substring(1).strip());
  }

  /** What the contact says, with or without a word in brackets. */
  static Line ofContact(String saying) {
    return said('C', saying);
  }

  boolean isContact() {
    return speaker == 'C';
  }

  boolean isQuestion() {
    return isContact() && text.endsWith("?");
  }

  boolean isBot() {
    return speaker == 'B';
  }

  InboundContent content() {
    return switch (file) {
      case "imagen" -> InboundContent.image(text);
      case "audio" -> InboundContent.voice();
      case "documento" -> InboundContent.document(text);
      case "sticker" -> InboundContent.sticker();
      case "ubicacion" -> InboundContent.location(4.7110, -74.0721, "Bogotá");
      default -> InboundContent.text(text);
    };
  }

  private static Line said(char speaker, String saying) {
    Matcher parts = SAYING.matcher(saying);
    boolean hasFile = parts.matches() && parts.group(1) != null;
    return new Line(speaker, hasFile ? parts.group(1) : "", hasFile ? parts.group(2) : saying);
  }
}
