package co.com.bsl.inbox.domain.message;

/** Who said it: the contact, the bot, or a person of the team. */
public enum Author {
  CONTACT,
  BOT,
  AGENT;

  /** Which way this author's messages go. */
  public Direction direction() {
    return this == CONTACT ? Direction.INBOUND : Direction.OUTBOUND;
  }
}
