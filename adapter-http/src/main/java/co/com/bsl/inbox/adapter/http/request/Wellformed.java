package co.com.bsl.inbox.adapter.http.request;

/** Text that every store can keep and every program can read. */
final class Wellformed {

  private Wellformed() {}

  /** Whether there is a zero character in the text, or half of a pair that makes one. */
  static boolean isNot(String text) {
    return text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Wellformed::isHalf);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
