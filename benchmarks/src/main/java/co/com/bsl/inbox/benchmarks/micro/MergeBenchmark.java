package co.com.bsl.inbox.benchmarks.micro;

import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.timeline.MatchWindow;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Merging two records, beside sorting and hashing the same messages once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MergeBenchmark {
  /** How many messages each of the two records tells. */
  @Param({"50", "1000000"})
  public int messages;

  private final TimelineMerge merge = new TimelineMerge(MatchWindow.DEFAULT);
  private List<Message> accounts = List.of();

  /** Makes both records. */
  @Setup
  public void tell() {
    accounts = Histories.toldTwice(messages);
  }

  /** The product's merge. */
  @Benchmark
  public List<Message> merge() {
    return merge.merge(accounts);
  }

  /** What nobody can do without: every message found by its words, and all in order. */
  @Benchmark
  public int sortAndHash() {
    Map<Wording, Message> byWords = new HashMap<>();
    accounts.forEach(message -> byWords.put(message.content().wording(), message));
    List<Message> sorted = new ArrayList<>(accounts);
    sorted.sort(Comparator.comparing(Message::at));
    return byWords.size() + sorted.size();
  }
}
