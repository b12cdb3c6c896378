package co.com.bsl.inbox.domain.content;

/** What sort of thing was said, with the word that stands for it where only text fits. */
public enum ContentKind {
  TEXT("[mensaje]"),
  IMAGE("[imagen]"),
  AUDIO("[audio]"),
  VIDEO("[video]"),
  DOCUMENT("[documento]"),
  STICKER("[sticker]"),
  LOCATION("[ubicación]"),
  CONTACT_CARD("[contacto]"),
  BUTTON("[botón]"),
  REACTION("[reacción]"),
  /** A kind that nobody has seen before; its raw fields are kept. */
  UNKNOWN("[mensaje no reconocido]");

  private final String placeholder;

  ContentKind(String placeholder) {
    this.placeholder = placeholder;
  }

  /** The readable stand-in for a message of this kind without words. */
  public String placeholder() {
    return placeholder;
  }
}
