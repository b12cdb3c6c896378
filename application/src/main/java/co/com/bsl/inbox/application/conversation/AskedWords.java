package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.session.Actor;

/** What words may be asked for without telling what is hidden. */
final class AskedWords {

  private AskedWords() {}

  /** Digits would find numbers, and so give them away one by one. */
  static boolean mayFindContacts(String words, Actor reader) {
    return reader.seesNumbers() || words.codePoints().noneMatch(Character::isDigit);
  }
}
