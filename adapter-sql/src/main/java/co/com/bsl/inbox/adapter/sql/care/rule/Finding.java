package co.com.bsl.inbox.adapter.sql.care.rule;

import java.util.List;

/**
 * What a check found.
 *
 * @param rule what should be so
 * @param exceptions how often it is not
 * @param examples ids of some of them, never a text or a number
 */
public record Finding(String rule, long exceptions, List<String> examples) {
  /** How many examples are told at most. */
  static final int MOST_EXAMPLES = 5;

  /** Whether it is so everywhere. */
  public boolean well() {
    return exceptions == 0;
  }
}
