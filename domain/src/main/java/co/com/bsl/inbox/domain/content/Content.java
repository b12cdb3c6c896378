package co.com.bsl.inbox.domain.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said: words, files, and the provider's further fields as they came, so that nothing that
 * is not understood today is lost.
 */
public record Content(
    ContentKind kind, String text, List<Attachment> attachments, Map<String, String> details) {

  /** The detail that holds the provider's id of the message to which this one is an answer. */
  public static final String ANSWERS = "answers";

  private static final Comparator<Content> RICHNESS =
      Comparator.comparingInt(Content::richness)
          .thenComparing(Content::text)
          .thenComparing(content -> content.details().toString());

  public Content {
    attachments = List.copyOf(attachments);
    details = Map.copyOf(details);
  }

  /** Plain words. */
  public static Content text(String text) {
    return new Content(ContentKind.TEXT, text, List.of(), Map.of());
  }

  /** The words, or the stand-in of the kind where there are none. */
  public String readable() {
    return text.isBlank() ? kind.placeholder() : text;
  }

  /** The provider's id of the message to which the contact pointed with this one. */
  public Optional<String> answers() {
    return Optional.ofNullable(details.get(ANSWERS));
  }

  /** The words by which two copies of one message are recognised. */
  public Wording wording() {
    return Wording.of(readable());
  }

  /** Whether the words are the same; where there are none, whatever kind each takes it for. */
  public boolean hasWordsOf(Content other) {
    return Wording.of(text).equals(Wording.of(other.text));
  }

  /** Of two accounts of one message the one that tells more, whichever is asked. */
  public Content orRicher(Content other) {
    return RICHNESS.compare(this, other) >= 0 ? this : other;
  }

  private int richness() {
    return attachments.size() * 1000
        + details.size() * 10
        + (kind == ContentKind.TEXT ? 0 : 1)
        + (text.isBlank() ? 0 : 1);
  }
}
