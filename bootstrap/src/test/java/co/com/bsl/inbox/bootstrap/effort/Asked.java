package co.com.bsl.inbox.bootstrap.effort;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;

/** A statement that was carried out with those values, on that thread. */
record Asked(String statement, List<Given> values, String thread) {

  /** A value, by the call that gave it. */
  record Given(Method method, List<Object> words) {

    void to(PreparedStatement statement) {
      try {
        method.invoke(statement, words.toArray());
      } catch (IllegalAccessException | InvocationTargetException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  static Asked of(String statement, Collection<Given> values) {
    return new Asked(statement.strip(), List.copyOf(values), Thread.currentThread().getName());
  }

  /** Whether somebody waits for it who called. */
  boolean isForCaller() {
    return thread.startsWith("JettyServerThreadPool") || thread.equals("inbox-writer");
  }

  /** Whether it was asked for those who follow the changes, whenever they got to it. */
  boolean isForFollowers() {
    return thread.equals("event-hub");
  }

  /** Whether it only looks. */
  boolean onlyLooks() {
    return statement.startsWith("SELECT") || statement.startsWith("WITH");
  }
}
