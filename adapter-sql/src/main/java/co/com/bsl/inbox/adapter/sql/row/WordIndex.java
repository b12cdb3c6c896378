package co.com.bsl.inbox.adapter.sql.row;

/** The two indexes of folded words. */
public enum WordIndex {
  CONVERSATIONS("conversation_words"),
  MESSAGES("message_words");

  private final String table;

  WordIndex(String table) {
    this.table = table;
  }

  /** The table that keeps it. */
  public String table() {
    return table;
  }
}
