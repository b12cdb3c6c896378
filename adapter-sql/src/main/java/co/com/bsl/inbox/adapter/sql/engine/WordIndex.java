package co.com.bsl.inbox.adapter.sql.engine;

/** The two indexes of folded words. */
public enum WordIndex {
  CONVERSATIONS("conversation_words"),
  MESSAGES("message_words");

  private final String table;

  WordIndex(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }
}
