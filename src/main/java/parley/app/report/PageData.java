package parley.app.report;

import java.util.List;
import java.util.stream.Stream;
import parley.diagnostic.Code;
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
        cases.stream().map(c -> of(registered(c, scenarios))).toList(),
        scenarios.stream().map(s -> new ScenarioData(s).object(cases.indexOf(s.rules()))).toList());
  }

  private static JsonObject of(PageScenario first) {
    return CaseData.of(first.rules(), first.register(), first.accepted());
  }

  private static PageScenario registered(RuleSet rules, List<PageScenario> scenarios) {
    return scenarios.stream().filter(s -> s.rules().equals(rules)).findFirst().orElseThrow();
  }

  /** {@return cases, and scenarios that name them by their place} */
  static String of(String producer, List<JsonObject> cases, List<JsonObject> scenarios) {
    return Json.script(
        JsonObject.with("producer", producer)
            .and("codes", codes())
            .and("cases", cases)
            .and("scenarios", scenarios));
  }

  /** {@return what `@accept` may name, and what it may not} */
  private static JsonObject codes() {
    return JsonObject.with("findings", Code.checkIds())
        .and("errors", Stream.of(Code.values()).filter(c -> !c.isCheck()).map(Code::id).toList());
  }
}
