package parley.report.explore;

import java.util.List;
import parley.model.Assumed;
import parley.model.robust.Averaging;
import parley.model.robust.Averaging.Example;
import parley.model.robust.AveragingResult;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.output.json.Fields;
import parley.report.AssumedJson;
import parley.report.VerdictJson;

/** What an averaging model would let through, as JSON; an unknown number is null. */
public final class AveragingJson {
  private AveragingJson() {}

  public static Fields of(AveragingResult result, Assumed assumed) {
    Averaging averaging = result.averaging().value();
    return Fields.with("scenario", result.scenario())
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
                .map(e -> Fields.ofRule(e.getKey()).and("packages", e.getValue()))
                .toList())
        .and("example", averaging.example().map(AveragingJson::example))
        .and("complete", result.averaging().complete())
        .and("stopped", result.averaging().reason())
        .and("note", AveragingDocument.NOTE);
  }

  private static Fields example(Example example) {
    PackageVerdict verdict =
        new PackageVerdict(
            "example", "", example.terms(), List.of(), Outcome.NO_DEAL, example.verdicts());
    return Fields.with("mean_satisfaction", example.mean()).and(VerdictJson.of(verdict));
  }
}
