package parley.app.sweep;

import java.time.LocalDate;
import java.util.Map;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.cases.ScenarioSpace;
import parley.model.Assumed;
import parley.space.diagram.Limits;

/**
 * One run of a question.
 *
 * @param scenario under the assumptions of the run
 * @param assumed what they are
 * @param terms put over every package
 * @param seed of all that is drawn by lot
 * @param limits of each analysis
 */
record SweptRun(
    LoadedScenario scenario, Assumed assumed, Map<String, String> terms, long seed, Limits limits) {
  /** {@return the day that decides which rules are in force} */
  LocalDate day() {
    return scenario.scenario().asOf().orElseThrow();
  }

  ScenarioSpace space() {
    return new ScenarioSpace(scenario, day(), limits);
  }

  ScenarioJudge judge() {
    return new ScenarioJudge(scenario, day(), limits);
  }
}
