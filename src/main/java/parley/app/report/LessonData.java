package parley.app.report;

import java.util.List;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.output.json.JsonObject;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/**
 * A case and one scenario for the pages of a class: its packages by their terms alone, without what
 * anybody does with them.
 *
 * @param rules all that the page may know
 * @param parties whose verdicts it shows
 */
record LessonData(RuleSet rules, Register register, ScenarioVerdict verdict, List<String> parties) {
  LessonData {
    parties = List.copyOf(parties);
  }

  /** {@return JSON that can stand inside a script element} */
  String text(String producer) {
    return PageData.of(
        producer, List.of(CaseData.of(rules, register, List.of())), List.of(scenario()));
  }

  private JsonObject scenario() {
    return JsonObject.with("case", 0)
        .and("name", verdict.scenario())
        .and("title", verdict.title())
        .and("asOf", verdict.asOf())
        .and("parties", parties)
        .and("order", Logic.order(Setting.of(rules, verdict.asOf(), parties)))
        .and("packages", verdict.packages().stream().map(LessonData::proposed).toList());
  }

  private static JsonObject proposed(PackageVerdict proposed) {
    return JsonObject.with("id", proposed.id())
        .and("title", proposed.title())
        .and("stated", proposed.terms())
        .and("open", proposed.open());
  }
}
