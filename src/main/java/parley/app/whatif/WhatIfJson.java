package parley.app.whatif;

import java.util.List;
import java.util.Optional;
import parley.app.words.VerdictJson;
import parley.app.words.Verdicts;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.json.JsonObject;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.PartyChange;
import parley.question.whatif.Side;
import parley.question.whatif.WhatIfResult;
import parley.question.whatif.WhatIfSeries;
import parley.question.whatif.WhatIfSeries.OfIssues;
import parley.question.whatif.WhatIfSeries.Variant;

/** Before and after, each as a package in {@code run}, and what moves, as JSON. */
public final class WhatIfJson {
  private WhatIfJson() {}

  public static JsonObject of(WhatIfResult result) {
    return JsonObject.with("scenario", result.scenario())
        .and("what_if", result.name())
        .and("package", result.packageId())
        .and("change", result.alteration())
        .and("before", side(result.before()))
        .and("after", side(result.after()))
        .and("moves", moves(result.difference()));
  }

  /** {@return an object with a field for each variant} */
  public static JsonObject of(WhatIfSeries series) {
    return JsonObject.with("scenario", series.scenario())
        .and("package", series.packageId())
        .and("change", series.alteration())
        .and("each", series.axis() instanceof OfIssues of ? of.issues() : "stance")
        .and("before", side(series.before()))
        .and("after", side(series.after()))
        .and("moves", moves(series.difference()))
        .and("variants", series.variants().stream().map(WhatIfJson::variant).toList());
  }

  private static JsonObject variant(Variant variant) {
    return JsonObject.with("change", variant.alteration())
        .and("after", side(variant.after()))
        .and("moves", moves(variant.difference()));
  }

  private static JsonObject side(Side side) {
    return JsonObject.with("as_of", side.asOf()).and(VerdictJson.of(side.verdict()));
  }

  static List<JsonObject> moves(PackageDifference difference) {
    return difference.moved().stream().map(WhatIfJson::move).toList();
  }

  private static JsonObject move(PartyChange party) {
    Optional<PartyVerdict> before = party.before();
    Optional<PartyVerdict> after = party.after();
    return JsonObject.with("party", party.party())
        .and("from", before.map(PartyVerdict::verdict))
        .and("to", after.map(PartyVerdict::verdict))
        .and("satisfaction_from", before.flatMap(Verdicts::known))
        .and("satisfaction_to", after.flatMap(Verdicts::known))
        .and("appears", rules(party.appears()))
        .and("goes", rules(party.goes()))
        .and("changed", rules(party.changed()));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).toList();
  }
}
