package parley.app.positions;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.Stance;
import parley.output.json.JsonObject;
import parley.question.positions.HeldStance;
import parley.question.positions.ImpossibleWords;
import parley.question.positions.Objection;
import parley.question.positions.Positions;
import parley.question.positions.SharedWords;

/** Positions as JSON. */
final class PositionsJson {
  private PositionsJson() {}

  static JsonObject of(Positions positions, Objections objections) {
    Map<String, List<JsonObject>> parties = new LinkedHashMap<>();
    positions
        .parties()
        .forEach((p, list) -> parties.put(p, list.stream().map(PositionsJson::position).toList()));
    JsonObject json =
        JsonObject.with("case", positions.rules().agenda().caseId())
            .and("as_of", positions.asOf())
            .and("parties", parties)
            .and("shared", positions.shared().stream().map(PositionsJson::shared).toList())
            .and(
                "impossible",
                positions.impossible().stream().map(PositionsJson::impossible).toList());
    objections.matrix().ifPresent(m -> json.and("matrix", matrix(m)));
    objections.stopped().ifPresent(s -> json.and("matrix", null).and("stopped", s));
    return json;
  }

  private static JsonObject position(HeldStance position) {
    Stance stance = position.stance();
    Rule rule = stance.rule();
    JsonObject json =
        JsonObject.with("rule", rule.name())
            .and("kind", stance.kind().id())
            .and("name", stance.demandName())
            .and("words", position.words())
            .and("issues", position.issues())
            .and("confidence", rule.confidence())
            .and("weight", stance.weight())
            .and("claims", rule.claims())
            .and("from", rule.inForce().from())
            .and("until", rule.inForce().until())
            .and("because", rule.because().template())
            .and("file", rule.place().file())
            .and("line", rule.place().line());
    return json.andPresent("cost", stance.cost().map(Fraction::doubleValue));
  }

  private static JsonObject shared(SharedWords shared) {
    Rule rule = shared.conclusion().rule();
    return JsonObject.with("rule", rule.name())
        .and("name", shared.conclusion().name())
        .and("words", shared.words())
        .and("claims", rule.claims())
        .and("from", rule.inForce().from())
        .and("until", rule.inForce().until());
  }

  private static JsonObject impossible(ImpossibleWords impossible) {
    Rule rule = impossible.impossibility().rule();
    return JsonObject.with("rule", rule.name())
        .and("words", impossible.words())
        .and("claims", rule.claims())
        .and("from", rule.inForce().from())
        .and("until", rule.inForce().until());
  }

  private static Map<String, Map<String, List<JsonObject>>> matrix(
      Map<String, Map<String, List<Objection>>> matrix) {
    Map<String, Map<String, List<JsonObject>>> json = new LinkedHashMap<>();
    matrix.forEach(
        (party, issues) ->
            json.put(
                party,
                issues.entrySet().stream()
                    .collect(
                        toMap(
                            Map.Entry::getKey,
                            e -> e.getValue().stream().map(PositionsJson::objection).toList(),
                            (a, b) -> a,
                            LinkedHashMap::new))));
    return json;
  }

  private static JsonObject objection(Objection objection) {
    return JsonObject.with("option", objection.option())
        .and("kind", objection.kind().id())
        .and("alone", objection.alone());
  }
}
