package parley.app.stability;

import java.util.List;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.question.stability.Concept;
import parley.question.stability.Inverse;
import parley.question.stability.InverseResult;

/** Which preferences would make a package stable for a party, as JSON. */
final class InverseJson {
  private InverseJson() {}

  static JsonObject of(InverseResult result, Assumed assumed) {
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("assumed", AssumedJson.of(assumed))
        .and("package", result.packageId())
        .and("party", result.party())
        .and("stable_now", now(result))
        .and("inverse", result.answer().value().map(InverseJson::inverse))
        .and("complete", result.answer().complete())
        .and("stopped", result.answer().reason());
  }

  private static JsonObject now(InverseResult result) {
    JsonObject now = JsonObject.none();
    result.present().parties().stream()
        .filter(p -> p.party().equals(result.party()))
        .forEach(
            p -> List.of(Concept.values()).forEach(c -> now.and(c.id(), p.stable().contains(c))));
    return now;
  }

  private static JsonObject inverse(Inverse inverse) {
    JsonObject shares = JsonObject.none();
    JsonObject counts = JsonObject.none();
    for (Concept concept : Concept.values()) {
      shares.and(concept.id(), inverse.share(concept).toString());
      counts.and(concept.id(), inverse.packages().isPresent() ? inverse.count(concept) : null);
    }
    return JsonObject.with("rankings", counts)
        .and("of", inverse.packages().isPresent() ? inverse.rankings() : null)
        .and("shares", shares)
        .and("moves", inverse.moves())
        .and("run_forward", inverse.tried());
  }
}
