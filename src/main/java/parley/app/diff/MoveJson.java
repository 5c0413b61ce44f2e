package parley.app.diff;

import parley.output.json.JsonObject;
import parley.question.diff.PartyDifference;
import parley.question.diff.VerdictMove;

/** What becomes of verdicts, as JSON. */
final class MoveJson {
  private MoveJson() {}

  static JsonObject of(PartyDifference party) {
    JsonObject fields = JsonObject.none();
    party.moves().forEach((move, count) -> fields.and(move.id(), count));
    return fields;
  }

  static JsonObject of(String party, VerdictMove move) {
    return JsonObject.with("party", party).and("from", move.from().id()).and("to", move.to().id());
  }
}
