package co.com.bsl.inbox.benchmarks;

import co.com.bsl.inbox.benchmarks.product.Servers;
import co.com.bsl.inbox.benchmarks.report.Document;
import co.com.bsl.inbox.benchmarks.report.Report;
import co.com.bsl.inbox.benchmarks.report.Row;
import co.com.bsl.inbox.benchmarks.scenario.ClinicDay;
import co.com.bsl.inbox.benchmarks.scenario.Commits;
import co.com.bsl.inbox.benchmarks.scenario.Effort;
import co.com.bsl.inbox.benchmarks.scenario.Ingest;
import co.com.bsl.inbox.benchmarks.scenario.LiveEvents;
import co.com.bsl.inbox.benchmarks.scenario.Merging;
import co.com.bsl.inbox.benchmarks.scenario.PageLoad;
import co.com.bsl.inbox.benchmarks.scenario.Reading;
import co.com.bsl.inbox.benchmarks.scenario.Scenario;
import co.com.bsl.inbox.benchmarks.scenario.StartUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures the product against its budgets, each beside a baseline of the same run: {@code short}
 * or {@code long}, then the names of scenarios if not all are wanted. Run from the project's
 * folder.
 */
public final class Bench {

  private Bench() {}

  /** Measures and prints one table. */
  public static void main(String[] words) throws Exception {
    Effort effort = words.length > 0 && words[0].equals("long") ? Effort.LONG : Effort.SHORT;
    Set<String> wanted = Set.of(words);
    Map<String, Scenario> scenarios = scenarios(effort);
    boolean all = scenarios.keySet().stream().noneMatch(wanted::contains);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Scenario> scenario : scenarios.entrySet()) {
      if (all || wanted.contains(scenario.getKey())) {
        rows.addAll(measured(scenario.getKey(), scenario.getValue()));
      }
    }
    Report report = new Report(rows);
    System.out.println(report.table());
    if (all && effort.equals(Effort.LONG)) {
      new Document(Path.of("docs/benchmarks.md")).write(report);
    }
    System.exit(rows.stream().anyMatch(Row::isBroken) ? 1 : 0);
  }

  /** A scenario that breaks is a row of the table: what the others measured is worth having. */
  private static List<Row> measured(String name, Scenario scenario) throws InterruptedException {
    System.err.println("measuring: " + name);
    try {
      List<Row> rows = scenario.measure();
      System.err.print(new Report(rows).table());
      return rows;
    } catch (InterruptedException stopped) {
      throw stopped;
    } catch (Exception failure) {
      failure.printStackTrace();
      return List.of(Row.broken(name, failure));
    }
  }

  private static Map<String, Scenario> scenarios(Effort effort) throws Exception {
    Path project = Path.of("").toAbsolutePath();
    Path stores = project.resolve("benchmarks/target/stores");
    Path folder = Files.createTempDirectory(project.resolve("benchmarks/target"), "run");
    Servers servers = new Servers(project);
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    scenarios.put("ingest", new Ingest(servers, folder, effort));
    scenarios.put("commits", new Commits(folder, effort));
    scenarios.put("reading", new Reading(servers, stores, effort));
    scenarios.put("live", new LiveEvents(servers, folder, effort));
    scenarios.put("day", new ClinicDay(servers, stores, folder, effort));
    scenarios.put("page", new PageLoad(servers, stores, effort));
    scenarios.put("start", new StartUp(servers, folder, effort));
    scenarios.put("merge", new Merging(effort));
    return scenarios;
  }
}
