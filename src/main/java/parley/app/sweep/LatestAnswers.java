package parley.app.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import parley.model.Assumed;
import parley.model.Rule;
import parley.model.RuleId;
import parley.output.json.JsonObject;
import parley.output.json.JsonPath;

/**
 * The latest answers, each for every run whose rules in force are the same: dates between two
 * changes, and degrees of confidence between two stances, make no other. Safe for several threads.
 */
final class LatestAnswers {
  /** Runs that follow one another have few different rules; an answer of a large case is large. */
  private static final int KEPT = 64;

  private final Map<Ground, List<JsonObject>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /**
   * What an answer rests on.
   *
   * @param scenario its number in the plan
   * @param assumed besides date and confidence, which matter by the rules in force alone
   */
  private record Ground(
      int scenario, Assumed assumed, Map<String, String> terms, List<RuleId> inForce) {
    static Ground of(int scenario, SweptRun run) {
      List<Rule> rules = run.scenario().rules().rules().inForce(run.day()).rules();
      return new Ground(
          scenario,
          run.assumed().besidesDateAndConfidence(),
          run.terms(),
          rules.stream().map(Rule::id).toList());
    }
  }

  /**
   * {@return the answer of a run, one object a row, which the caller may add to; its date may be
   * that of another run}
   *
   * @param scenario its number in the plan
   * @param answer works it out; what it leaves unfinished for want of time is not kept
   */
  List<JsonObject> of(int scenario, SweptRun run, Supplier<List<JsonObject>> answer) {
    Ground ground = Ground.of(scenario, run);
    List<JsonObject> rows = latest(ground).orElseGet(answer);
    if (rows.stream().allMatch(LatestAnswers::isComplete)) {
      keep(ground, rows);
    }
    return rows.stream().map(row -> JsonObject.none().and(row)).toList();
  }

  private synchronized Optional<List<JsonObject>> latest(Ground ground) {
    return Optional.ofNullable(kept.get(ground));
  }

  private synchronized void keep(Ground ground, List<JsonObject> rows) {
    kept.put(ground, rows);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private static boolean isComplete(JsonObject row) {
    return !Objects.equals(JsonPath.at(row, List.of("complete")), false);
  }
}
