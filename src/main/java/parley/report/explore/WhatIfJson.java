package parley.report.explore;

import java.util.List;
import java.util.Optional;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.whatif.Difference;
import parley.model.whatif.PartyDifference;
import parley.model.whatif.Side;
import parley.model.whatif.WhatIfResult;
import parley.model.whatif.WhatIfSeries;
import parley.model.whatif.WhatIfSeries.OfIssues;
import parley.model.whatif.WhatIfSeries.Variant;
import parley.output.json.Fields;
import parley.report.VerdictJson;

/** Before and after, each as a package in {@code run}, and what moves, as JSON. */
public final class WhatIfJson {
  private WhatIfJson() {}

  public static Fields of(WhatIfResult result) {
    return Fields.with("scenario", result.scenario())
        .and("what_if", result.name())
        .and("package", result.packageId())
        .and("change", result.alteration())
        .and("before", side(result.before()))
        .and("after", side(result.after()))
        .and("moves", moves(result.difference()));
  }

  /** {@return an object with a field for each variant} */
  public static Fields of(WhatIfSeries series) {
    return Fields.with("scenario", series.scenario())
        .and("package", series.packageId())
        .and("change", series.alteration())
        .and("each", series.axis() instanceof OfIssues of ? of.issues() : "stance")
        .and("before", side(series.before()))
        .and("after", side(series.after()))
        .and("moves", moves(series.difference()))
        .and("variants", series.variants().stream().map(WhatIfJson::variant).toList());
  }

  private static Fields variant(Variant variant) {
    return Fields.with("change", variant.alteration())
        .and("after", side(variant.after()))
        .and("moves", moves(variant.difference()));
  }

  private static Fields side(Side side) {
    return Fields.with("as_of", side.asOf()).and(VerdictJson.of(side.verdict()));
  }

  private static List<Fields> moves(Difference difference) {
    return difference.moved().stream().map(WhatIfJson::move).toList();
  }

  private static Fields move(PartyDifference party) {
    Optional<PartyVerdict> before = party.before();
    Optional<PartyVerdict> after = party.after();
    return Fields.with("party", party.party())
        .and("from", before.map(PartyVerdict::verdict))
        .and("to", after.map(PartyVerdict::verdict))
        .and("satisfaction_from", before.map(PartyVerdict::satisfaction))
        .and("satisfaction_to", after.map(PartyVerdict::satisfaction))
        .and("appears", rules(party.appears()))
        .and("goes", rules(party.goes()))
        .and("changed", rules(party.changed()));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).toList();
  }
}
