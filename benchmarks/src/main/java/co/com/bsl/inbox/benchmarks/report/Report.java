package co.com.bsl.inbox.benchmarks.report;

import java.util.List;
import java.util.function.Function;

/** All that was measured, as one table. */
public record Report(List<Row> rows) {

  /** The table, in a form that reads well on the console and in a Markdown document. */
  public String table() {
    StringBuilder table = new StringBuilder();
    int what = width("what", Row::what);
    int budget = width("budget", Row::budget);
    int measured = width("measured", Row::measured);
    String line = "| %%-%ds | %%-%ds | %%-%ds | %%-4s |%%n".formatted(what, budget, measured);
    table.append(line.formatted("what", "budget", "measured", "kept"));
    table.append(
        line.formatted("-".repeat(what), "-".repeat(budget), "-".repeat(measured), "----"));
    for (Row row : rows) {
      table.append(line.formatted(row.what(), row.budget(), row.measured(), row.verdict().word()));
    }
    return table.toString();
  }

  private int width(String title, Function<Row, String> column) {
    int longest = rows.stream().map(column).mapToInt(String::length).max().orElse(0);
    return Math.max(longest, title.length());
  }
}
