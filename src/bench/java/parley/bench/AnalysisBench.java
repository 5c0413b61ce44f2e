package parley.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Question;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;
import parley.question.search.DealSearch;
import parley.space.zone.ZoneCount;
import parley.generate.JoinedRules;
import parley.model.verdict.ConditionEvaluator;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.question.search.Criterion;

/**
 * How long questions about all packages take on generated cases, as a table.
 *
 * <p>Each cell is the median of several runs after as many to warm up, or one run where a run takes
 * seconds. Needs the test classes: {@code java -Xmx2g -cp … parley.bench.AnalysisBench}.
 */
public final class AnalysisBench {
  private static final int SEED = 1;
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 2L << 30);
  private static final LocalDate DAY = LocalDate.EPOCH;

  private AnalysisBench() {}

  /** Runs the whole table; or, as a process of its own, one cell of another solver. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      OtherSolvers.runCell(args);
      return;
    }
    System.out.println(
        "| issues x options x rules | joined within | deals | count, ms | zone, ms | fairest 10, ms |"
            + " diagnose, ms | nodes | one-hot BDD, ms | model counter, ms |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (JoinedRules rules : cases()) {
      System.out.println(row(rules));
    }
  }

  private static List<JoinedRules> cases() {
    List<JoinedRules> cases = new ArrayList<>();
    cases.add(local(12, 4, 60));
    cases.add(local(20, 5, 80));
    cases.add(local(30, 5, 120));
    cases.add(local(40, 6, 200));
    cases.add(JoinedRules.plain(12, 4, 60, 12));
    cases.add(JoinedRules.plain(20, 5, 80, 20));
    for (int issues : new int[] {10, 20, 40, 80}) {
      cases.add(local(issues, 4, issues * 4));
    }
    for (int options : new int[] {2, 4, 8}) {
      cases.add(local(20, options, 80));
    }
    for (int rules : new int[] {40, 80, 160, 320}) {
      cases.add(local(20, 5, rules));
    }
    return cases;
  }

  private static JoinedRules local(int issues, int options, int rules) {
    return JoinedRules.plain(issues, options, rules, 6);
  }

  private static String row(JoinedRules shape) throws Exception {
    RuleSet rules = shape.of(SEED);
    Setting setting = Setting.of(rules, DAY, rules.agenda().partyIds());
    ConditionEvaluator evaluator = new ConditionEvaluator(rules);
    DealSearch search = new DealSearch(setting, Terms.none(), LIMITS, evaluator);
    return String.join(
        " | ",
        "| " + shape.issues() + " x " + shape.options() + " x " + shape.rules(),
        Integer.toString(shape.window()),
        count(setting),
        median(() -> count(setting)),
        median(() -> ZoneCount.of(setting, Terms.none(), LIMITS).reason().orElse("")),
        median(() -> search.best(Criterion.FAIREST, 10).reason().orElse("")),
        median(
            () ->
                Diagnoser.of(setting, Question.upTo(10), LIMITS, evaluator).reason().orElse("")),
        Integer.toString(nodes(setting)),
        OtherSolvers.inProcess("bdd", shape, SEED),
        OtherSolvers.inProcess("counter", shape, SEED) + " |");
  }

  private static String count(Setting setting) {
    try {
      Logic logic = new Logic(setting, Budget.start(LIMITS));
      return Counting.count(logic.diagram(), logic.dealsWithin(Diagram.TRUE)).toString();
    } catch (Exhausted e) {
      return e.reason();
    }
  }

  private static int nodes(Setting setting) {
    Logic logic = new Logic(setting, Budget.start(LIMITS));
    try {
      logic.dealsWithin(Diagram.TRUE);
    } catch (Exhausted e) {
      return -logic.diagram().nodeCount();
    }
    return logic.diagram().nodeCount();
  }

  /** What is measured: says why it was stopped, if it was. */
  private interface Cell {
    String run();
  }

  private static String median(Cell cell) {
    long start = System.nanoTime();
    Optional<String> stopped = Optional.of(cell.run()).filter(s -> s.startsWith("stopped"));
    double first = millis(start);
    if (stopped.isPresent() || first > 1000) {
      return format(first) + stopped.map(s -> " (" + s + ")").orElse("");
    }
    int runs = first > 100 ? 5 : 20;
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 2 * runs; i++) {
      long begin = System.nanoTime();
      cell.run();
      times.add(millis(begin));
    }
    List<Double> warm = times.subList(runs, 2 * runs).stream().sorted().toList();
    return format(warm.get(runs / 2));
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static String format(double millis) {
    return millis < 10 ? String.format("%.1f", millis) : String.format("%.0f", millis);
  }
}
