package parley.app.report;

import java.util.List;
import parley.model.RuleSet;
import parley.output.json.Json;
import parley.output.json.JsonObject;

/** All that the page shows, as JSON that can stand inside a script element. */
final class PageData {
  private PageData() {}

  /** {@return the scenarios, each case once} */
  static String of(String producer, List<PageScenario> scenarios) {
    List<RuleSet> cases = scenarios.stream().map(PageScenario::rules).distinct().toList();
    return of(
        producer,
        cases.stream().map(c -> CaseData.of(c, registered(c, scenarios).register())).toList(),
        scenarios.stream().map(s -> new ScenarioData(s).object(cases.indexOf(s.rules()))).toList());
  }

  private static PageScenario registered(RuleSet rules, List<PageScenario> scenarios) {
    return scenarios.stream().filter(s -> s.rules().equals(rules)).findFirst().orElseThrow();
  }

  /** {@return cases, and scenarios that name them by their place} */
  static String of(String producer, List<JsonObject> cases, List<JsonObject> scenarios) {
    return Json.script(
        JsonObject.with("producer", producer).and("cases", cases).and("scenarios", scenarios));
  }
}
