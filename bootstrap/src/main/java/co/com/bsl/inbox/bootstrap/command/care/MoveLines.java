package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.care.move.MoveListener;
import co.com.bsl.inbox.adapter.sql.care.move.Progress;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import java.io.PrintWriter;

/** How a move goes on, a line each; of empty tables there is nothing to tell. */
final class MoveLines implements MoveListener {
  private final PrintWriter out;
  private final FindingLines findings;

  MoveLines(PrintWriter out) {
    this.out = out;
    this.findings = new FindingLines(out);
  }

  @Override
  public void moving(Progress progress) {
    if (progress.all() > 0) {
      tell(
          "%s %s: %,d of %,d rows, %,d a second"
              .formatted(
                  progress.isEnd() ? "ok" : "..",
                  progress.part(),
                  progress.rows(),
                  progress.all(),
                  progress.rowsPerSecond()));
    }
  }

  @Override
  public void completing() {
    tell(".. making indexes");
  }

  @Override
  public void arrived(String table, long rows) {
    if (rows > 0) {
      tell("ok %s is the same in both: %,d rows".formatted(table, rows));
    }
  }

  @Override
  public void found(Finding finding) {
    findings.print(finding);
  }

  private void tell(String line) {
    out.println(line);
    out.flush();
  }
}
