package parley.app.diff;

import java.util.List;
import parley.model.Fraction;
import parley.output.json.JsonObject;
import parley.question.diff.NumberChange;
import parley.question.diff.TextChange;

/** Numbers and texts that changed, as JSON. */
final class ChangedJson {
  private ChangedJson() {}

  static List<JsonObject> numbers(List<NumberChange> changes) {
    return changes.stream().map(ChangedJson::of).toList();
  }

  static List<JsonObject> texts(List<TextChange> changes) {
    return changes.stream().map(ChangedJson::of).toList();
  }

  private static JsonObject of(NumberChange change) {
    return JsonObject.with("party", change.party())
        .and("rule", change.rule())
        .and("what", change.what())
        .and("old", change.old().map(Fraction::doubleValue))
        .and("new", change.now().map(Fraction::doubleValue));
  }

  private static JsonObject of(TextChange change) {
    return JsonObject.with("file", change.file())
        .and("what", change.what())
        .and("old", change.old())
        .and("new", change.now());
  }
}
