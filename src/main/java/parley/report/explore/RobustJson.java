package parley.report.explore;

import java.util.List;
import java.util.Map;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.robust.PackageOdds;
import parley.model.robust.RobustResult;
import parley.model.robust.Swing;
import parley.model.verdict.Outcome;
import parley.output.json.Fields;
import parley.report.AssumedJson;

/** How robust outcomes are, as JSON; probabilities are numbers from 0 to 1. */
public final class RobustJson {
  private RobustJson() {}

  public static Fields of(RobustResult result, Assumed assumed) {
    return Fields.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("in_force", result.inForce())
        .and("unsure", result.unsure())
        .and("assumed", AssumedJson.of(assumed))
        .and("confidences", confidences(result.confidences().assumed()))
        .and("packages", result.packages().stream().map(RobustJson::named).toList())
        .and("left_out", result.open())
        .and("best", result.best().value().found().stream().map(RobustJson::odds).toList())
        .and("more_best", result.best().value().more())
        .and("complete", result.best().complete())
        .and("stopped", result.best().reason())
        .and("note", RobustDocument.NOTE);
  }

  private static List<Fields> confidences(Map<RuleId, Double> confidences) {
    return confidences.entrySet().stream()
        .map(e -> Fields.ofRule(e.getKey()).and("confidence", e.getValue()))
        .toList();
  }

  private static Fields named(PackageOdds odds) {
    return Fields.with("id", odds.verdict().id()).and(odds(odds));
  }

  private static Fields odds(PackageOdds odds) {
    boolean deal = odds.verdict().outcome() == Outcome.DEAL;
    return Fields.with("terms", odds.verdict().terms())
        .and("outcome", odds.verdict().outcome())
        .and("deal", odds.deal())
        .and("parties", odds.parties())
        .and(
            "flips",
            Fields.with("to", deal ? Outcome.NO_DEAL : Outcome.DEAL)
                .and("sets", odds.flips())
                .and("more", odds.moreFlips()))
        .and("swings", odds.swings().stream().map(RobustJson::swing).toList());
  }

  private static Fields swing(Swing swing) {
    return Fields.ofRule(swing.stance()).and(Fields.of(swing)).without("stance");
  }
}
