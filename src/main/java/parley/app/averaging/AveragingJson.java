package parley.app.averaging;

import java.util.List;
import parley.app.words.AssumedJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.output.json.JsonObject;
import parley.question.averaging.Averaging;
import parley.question.averaging.Averaging.Example;
import parley.question.averaging.AveragingResult;

/** What an averaging model would let through, as JSON; an unknown number is null. */
public final class AveragingJson {
  private AveragingJson() {}

  public static JsonObject of(AveragingResult result, Assumed assumed) {
    Averaging averaging = result.averaging().value();
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("over", result.rule())
        .and("threshold", result.threshold())
        .and("total", result.total())
        .and("pass", averaging.pass())
        .and("passing_deals", averaging.passingDeals())
        .and("crossing", averaging.crossing())
        .and("deals", averaging.deals())
        .and(
            "red_lines",
            averaging.redLines().entrySet().stream()
                .map(e -> JsonObject.ofRule(e.getKey()).and("packages", e.getValue()))
                .toList())
        .and("example", averaging.example().map(AveragingJson::example))
        .and("complete", result.averaging().complete())
        .and("stopped", result.averaging().reason())
        .and("note", AveragingDocument.NOTE);
  }

  private static JsonObject example(Example example) {
    PackageVerdict verdict =
        new PackageVerdict(
            "example", "", example.terms(), List.of(), Outcome.NO_DEAL, example.verdicts());
    return JsonObject.with("mean_satisfaction", example.mean()).and(VerdictJson.of(verdict));
  }
}
