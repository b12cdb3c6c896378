package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import java.io.PrintWriter;

/** What a check of the store found, a line each. */
final class FindingLines {
  private final PrintWriter out;

  FindingLines(PrintWriter out) {
    this.out = out;
  }

  void print(Finding finding) {
    out.println(finding.well() ? "ok " + finding.rule() : "!! " + exception(finding));
    out.flush();
  }

  private static String exception(Finding finding) {
    return "%s: not so %d times, as in %s"
        .formatted(finding.rule(), finding.exceptions(), String.join(", ", finding.examples()));
  }
}
