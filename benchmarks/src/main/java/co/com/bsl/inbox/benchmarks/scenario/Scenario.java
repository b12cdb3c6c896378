package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.report.Row;
import java.util.List;

/** One thing that is measured beside its own baseline. */
public interface Scenario {

  /** Measures; nothing is left running. */
  List<Row> measure() throws Exception;
}
