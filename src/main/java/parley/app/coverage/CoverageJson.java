package parley.app.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.output.json.JsonObject;
import parley.question.coverage.Aim;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.Mark;
import parley.question.coverage.Measure;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.Suggestion;
import parley.question.coverage.Target;

/** Coverage as JSON. */
public final class CoverageJson {
  private CoverageJson() {}

  public static JsonObject of(Coverage coverage) {
    JsonObject fields = JsonObject.none();
    for (Measure measure : Measure.values()) {
      fields.and(measure.id(), measured(coverage, measure));
    }
    return fields
        .and("complete", coverage.stopped().isEmpty())
        .and("stopped", coverage.stopped())
        .and("cases", coverage.cases().stream().map(CoverageJson::oneCase).toList());
  }

  private static JsonObject measured(Coverage coverage, Measure measure) {
    JsonObject fields =
        JsonObject.with("covered", coverage.tally(measure).covered())
            .and("total", coverage.tally(measure).total());
    if (measure == Measure.CONDITIONS) {
      for (Aim aim : Aim.OF_PART) {
        fields.and(aim.id(), coverage.tally(aim).covered());
      }
    }
    return fields;
  }

  private static JsonObject oneCase(CaseCoverage coverage) {
    return JsonObject.with("case", coverage.agenda().caseId())
        .and("rules", coverage.rules().stream().map(CoverageJson::rule).toList())
        .and("missing", targets(coverage, Reach.MISSED))
        .and("impossible", targets(coverage, Reach.IMPOSSIBLE))
        .and("unknown", targets(coverage, Reach.UNKNOWN))
        .and("options_missing", missing(coverage.options()))
        .and("parties_missing", missing(coverage.parties()))
        .and("claims_missing", missing(coverage.claims()))
        .and("packages", coverage.suggestions().stream().map(CoverageJson::suggestion).toList())
        .and(
            "scenarios",
            SuggestionYaml.of(coverage).entrySet().stream().map(CoverageJson::scenario).toList());
  }

  private static JsonObject rule(RuleCoverage rule) {
    return JsonObject.ofRule(rule.rule().id())
        .and("kind", rule.stance().map(s -> s.kind().id()))
        .and("use", rule.use().id())
        .and("fired", rule.fired());
  }

  private static List<JsonObject> targets(CaseCoverage coverage, Reach reach) {
    return coverage.targets(reach).stream().map(t -> target(coverage, t)).toList();
  }

  private static JsonObject target(CaseCoverage coverage, Target target) {
    Optional<String> by =
        coverage.suggestions().stream()
            .filter(s -> s.shows().contains(target))
            .findFirst()
            .map(Suggestion::id);
    return JsonObject.ofRule(target.rule().id())
        .and("condition", target.part().map(new PartText(coverage.agenda())::of))
        .and("aim", target.aim().id())
        .and("file", target.place().file())
        .and("line", target.place().line())
        .and("shown_by", by);
  }

  private static List<String> missing(List<Mark> marks) {
    return marks.stream().filter(m -> !m.covered()).map(Mark::name).toList();
  }

  private static JsonObject suggestion(Suggestion suggestion) {
    return JsonObject.with("id", suggestion.id())
        .and("as_of", suggestion.asOf())
        .and("terms", suggestion.terms());
  }

  private static JsonObject scenario(Map.Entry<String, String> scenario) {
    return JsonObject.with("file", scenario.getKey()).and("yaml", scenario.getValue());
  }
}
