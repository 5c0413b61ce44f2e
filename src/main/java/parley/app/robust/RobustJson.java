package parley.app.robust;

import java.util.List;
import java.util.Map;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.verdict.Outcome;
import parley.output.json.JsonObject;
import parley.question.robust.PackageOdds;
import parley.question.robust.RobustResult;
import parley.question.robust.Swing;

/** How robust outcomes are, as JSON; probabilities are numbers from 0 to 1. */
public final class RobustJson {
  private RobustJson() {}

  public static JsonObject of(RobustResult result, Assumed assumed) {
    return JsonObject.with("scenario", result.scenario())
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

  private static List<JsonObject> confidences(Map<RuleId, Double> confidences) {
    return confidences.entrySet().stream()
        .map(e -> JsonObject.ofRule(e.getKey()).and("confidence", e.getValue()))
        .toList();
  }

  private static JsonObject named(PackageOdds odds) {
    return JsonObject.with("id", odds.verdict().id()).and(odds(odds));
  }

  private static JsonObject odds(PackageOdds odds) {
    boolean deal = odds.verdict().outcome() == Outcome.DEAL;
    return JsonObject.with("terms", odds.verdict().terms())
        .and("outcome", odds.verdict().outcome())
        .and("deal", odds.deal())
        .and("parties", odds.parties())
        .and(
            "flips",
            JsonObject.with("to", deal ? Outcome.NO_DEAL : Outcome.DEAL)
                .and("sets", odds.flips())
                .and("more", odds.moreFlips()))
        .and("swings", odds.swings().stream().map(RobustJson::swing).toList());
  }

  private static JsonObject swing(Swing swing) {
    return JsonObject.ofRule(swing.stance()).and(JsonObject.of(swing)).without("stance");
  }
}
