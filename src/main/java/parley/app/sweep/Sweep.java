package parley.app.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedScenario;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.scenario.plan.SweepPlan;
import parley.space.diagram.Limits;

/**
 * A plan with all that it rests on, checked. Each run is a pure function of its number, so that any
 * thread, or any machine that has read the same files, answers it with the same bytes.
 */
public final class Sweep {
  /** What one analysis may hold; the same wherever it runs, so that its answer is the same. */
  private static final int NODES_MAX = 1_000_000;

  private final SweepPlan plan;
  private final Asked asked;
  private final List<Scenario> scenarios;
  private final SweepTable table;
  private final long combinations;
  private final long[] firstRows;
  private final Limits limits;
  private final LatestAnswers latest = new LatestAnswers();

  /**
   * A scenario of the plan.
   *
   * @param file as the plan reaches it
   */
  record Scenario(String file, LoadedScenario loaded) {}

  Sweep(SweepPlan plan, Asked asked, List<Scenario> scenarios, SweepTable table) {
    this.plan = plan;
    this.asked = asked;
    this.scenarios = List.copyOf(scenarios);
    this.table = table;
    this.combinations = plan.combinations().longValueExact();
    this.firstRows = new long[scenarios.size() + 1];
    for (int i = 0; i < scenarios.size(); i++) {
      firstRows[i + 1] = firstRows[i] + combinations * asked.rows(scenarios.get(i).loaded());
    }
    Duration time = Duration.ofMillis(Math.round(plan.seconds() * 1000));
    this.limits = new Limits(time, NODES_MAX, () -> false);
  }

  public long runs() {
    return combinations * scenarios.size();
  }

  /** {@return how many rows there are before a run, from 0, or before the end} */
  public long rowsBefore(long run) {
    int scenario = (int) (run / combinations);
    return scenario == scenarios.size()
        ? firstRows[scenario]
        : firstRows[scenario] + run % combinations * asked.rows(scenarios.get(scenario).loaded());
  }

  /**
   * {@return the run of which a row, from 0, is the first or a later one; {@link #runs} after all}
   */
  public long runOf(long row) {
    int found = Arrays.binarySearch(firstRows, row);
    int scenario = found >= 0 ? found : -found - 2;
    while (scenario < scenarios.size() && firstRows[scenario + 1] <= row) {
      scenario++;
    }
    if (scenario == scenarios.size()) {
      return runs();
    }
    int rows = asked.rows(scenarios.get(scenario).loaded());
    return scenario * combinations + (row - firstRows[scenario]) / rows;
  }

  /** {@return how its rows are written} */
  SweepTable table() {
    return table;
  }

  /** {@return the lines of runs, counted from 0, the last excluded} */
  public String lines(long from, long to) {
    StringBuilder lines = new StringBuilder();
    for (long run = from; run < to; run++) {
      long row = rowsBefore(run);
      for (JsonObject answer : answers(run)) {
        row++;
        lines.append(table.line(row, answer));
      }
    }
    return lines.toString();
  }

  /** {@return the rows of runs, as {@link #lines}, each value a number or text, or null} */
  public List<List<@Nullable Object>> cells(long from, long to) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (long run = from; run < to; run++) {
      long row = rowsBefore(run);
      for (JsonObject answer : answers(run)) {
        row++;
        rows.add(table.cells(row, answer));
      }
    }
    return rows;
  }

  public List<String> columns() {
    return table.names();
  }

  /** {@return whether the cells of a column, from 0, are numbers; all others are texts} */
  public boolean isNumber(int column) {
    return table.isNumber(column);
  }

  /** {@return what no table of another plan, of changed files or of another version has} */
  public String identity() {
    return table.head() + table.end();
  }

  /** {@return the rows of a run, from 0} */
  List<JsonObject> answers(long run) {
    int number = (int) (run / combinations);
    Scenario of = scenarios.get(number);
    SweepWords words = SweepWords.of(plan.combination(run % combinations));
    Assumed assumed = words.assumed().assumed(of.loaded().rules());
    SweptRun swept =
        new SweptRun(words.assumed().of(of.loaded()), assumed, words.terms(), plan.seed(), limits);
    JsonObject json = AssumedJson.of(assumed);
    if (!words.terms().isEmpty()) {
      json.and("terms", words.terms());
    }
    List<JsonObject> rows =
        asked.isOfRulesInForce()
            ? latest.of(number, swept, () -> asked.answer(swept))
            : asked.answer(swept);
    rows.forEach(
        row ->
            row.and("run", run + 1)
                .and("file", of.file())
                .and("as_of", swept.day())
                .and("assumed", json));
    return rows;
  }
}
