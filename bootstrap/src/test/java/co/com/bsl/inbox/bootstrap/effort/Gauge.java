package co.com.bsl.inbox.bootstrap.effort;

import co.com.bsl.inbox.bootstrap.effort.Asked.Given;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Counts what a store asks of its database, through whatever connection. Any thread may ask. */
final class Gauge implements UnaryOperator<DataSource> {
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger commits = new AtomicInteger();

  /** What is carried out while that is done, in its order. */
  List<Asked> during(Runnable work) {
    asked.clear();
    work.run();
    return List.copyOf(asked);
  }

  /** How often something was committed while that was done. */
  int commitsDuring(Runnable work) {
    int before = commits.get();
    work.run();
    return commits.get() - before;
  }

  @Override
  public DataSource apply(DataSource source) {
    return watched(
        DataSource.class,
        source,
        (method, words, result) ->
            result instanceof Connection connection ? watched(connection) : result);
  }

  private Connection watched(Connection connection) {
    return watched(
        Connection.class,
        connection,
        (method, words, result) -> {
          if (method.getName().equals("setAutoCommit") && words.get(0).equals(true)) {
            commits.incrementAndGet();
          }
          return result instanceof PreparedStatement statement
              ? watched(statement, (String) words.get(0))
              : result;
        });
  }

  private PreparedStatement watched(PreparedStatement statement, String text) {
    Map<Object, Given> values = new TreeMap<>();
    return watched(
        PreparedStatement.class,
        statement,
        (method, words, result) -> {
          if (method.getName().startsWith("set") && words.size() > 1) {
            values.put(words.get(0), new Given(method, words));
          }
          if (method.getName().startsWith("execute")) {
            asked.add(Asked.of(text, values.values()));
          }
          return result;
        });
  }

  private static <T> T watched(Class<T> type, T real, Watcher watcher) {
    return type.cast(
        Proxy.newProxyInstance(
            Gauge.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, words) -> {
              try {
                Object result = method.invoke(real, words);
                return watcher.sees(method, listed(words), result);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private static List<Object> listed(Object[] words) {
    return words == null ? List.of() : Collections.unmodifiableList(Arrays.asList(words.clone()));
  }

  /** Sees a call that succeeded, and may put something else in the place of its result. */
  @FunctionalInterface
  private interface Watcher {
    Object sees(Method method, List<Object> words, Object result);
  }
}
