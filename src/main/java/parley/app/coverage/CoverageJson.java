package parley.app.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.JsonFields;
import parley.question.coverage.Aim;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.Mark;
import parley.question.coverage.Measure;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.Share;
import parley.question.coverage.Suggestion;
import parley.question.coverage.Target;

/** Coverage as JSON. */
public final class CoverageJson {
  private CoverageJson() {}

  /** {@return one object} */
  public static JsonFields.Value of(Coverage coverage) {
    return json -> {
      json.writeStartObject();
      for (Measure measure : Measure.values()) {
        json.writeObjectFieldStart(measure.id());
        tally(json, coverage.tally(measure));
        if (measure == Measure.CONDITIONS) {
          for (Aim aim : Aim.OF_PART) {
            json.writeNumberField(aim.id(), coverage.tally(aim).covered());
          }
        }
        json.writeEndObject();
      }
      json.writeBooleanField("complete", coverage.stopped().isEmpty());
      JsonFields.optional(json, "stopped", coverage.stopped());
      json.writeArrayFieldStart("cases");
      for (CaseCoverage one : coverage.cases()) {
        oneCase(json, one);
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  private static void tally(JsonGenerator json, Share tally) throws IOException {
    json.writeNumberField("covered", tally.covered());
    json.writeNumberField("total", tally.total());
  }

  private static void oneCase(JsonGenerator json, CaseCoverage coverage) throws IOException {
    json.writeStartObject();
    json.writeStringField("case", coverage.agenda().caseId());
    json.writeArrayFieldStart("rules");
    for (RuleCoverage rule : coverage.rules()) {
      json.writeStartObject();
      json.writeStringField("party", rule.rule().owner());
      json.writeStringField("rule", rule.rule().name());
      JsonFields.optional(json, "kind", rule.stance().map(s -> s.kind().id()));
      json.writeStringField("use", rule.use().id());
      json.writeNumberField("fired", rule.fired());
      json.writeEndObject();
    }
    json.writeEndArray();
    targets(json, "missing", coverage, coverage.targets(Reach.MISSED));
    targets(json, "impossible", coverage, coverage.targets(Reach.IMPOSSIBLE));
    targets(json, "unknown", coverage, coverage.targets(Reach.UNKNOWN));
    marks(json, "options_missing", coverage.options());
    marks(json, "parties_missing", coverage.parties());
    marks(json, "claims_missing", coverage.claims());
    suggestions(json, coverage);
    json.writeEndObject();
  }

  private static void targets(
      JsonGenerator json, String field, CaseCoverage coverage, List<Target> targets)
      throws IOException {
    PartText parts = new PartText(coverage.agenda());
    json.writeArrayFieldStart(field);
    for (Target target : targets) {
      json.writeStartObject();
      json.writeStringField("party", target.rule().owner());
      json.writeStringField("rule", target.rule().name());
      JsonFields.optional(json, "condition", target.part().map(parts::of));
      json.writeStringField("aim", target.aim().id());
      json.writeStringField("file", target.place().file());
      json.writeNumberField("line", target.place().line());
      Optional<String> by =
          coverage.suggestions().stream()
              .filter(s -> s.shows().contains(target))
              .findFirst()
              .map(Suggestion::id);
      JsonFields.optional(json, "shown_by", by);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void marks(JsonGenerator json, String field, List<Mark> marks) throws IOException {
    JsonFields.strings(
        json, field, marks.stream().filter(m -> !m.covered()).map(Mark::name).toList());
  }

  private static void suggestions(JsonGenerator json, CaseCoverage coverage) throws IOException {
    json.writeArrayFieldStart("packages");
    for (Suggestion suggestion : coverage.suggestions()) {
      json.writeStartObject();
      json.writeStringField("id", suggestion.id());
      json.writeStringField("as_of", suggestion.asOf().toString());
      JsonFields.map(json, "terms", suggestion.terms().options());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("scenarios");
    for (Map.Entry<String, String> scenario : SuggestionYaml.of(coverage).entrySet()) {
      json.writeStartObject();
      json.writeStringField("file", scenario.getKey());
      json.writeStringField("yaml", scenario.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
