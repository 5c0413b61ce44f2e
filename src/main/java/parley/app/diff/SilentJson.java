package parley.app.diff;

import java.util.List;
import parley.output.json.JsonObject;
import parley.question.diff.DayDifference;
import parley.question.diff.Example;
import parley.question.diff.ProposalChange;
import parley.question.diff.SilentDifference;

/** What a changed status quo decides, as JSON. */
final class SilentJson {
  private SilentJson() {}

  static JsonObject of(SilentDifference silent) {
    return JsonObject.with("issues", silent.issues())
        .and("dates", silent.days().stream().map(SilentJson::day).toList());
  }

  static JsonObject of(ProposalChange change) {
    return JsonObject.with("scenario", change.scenario())
        .and("package", change.id())
        .and(MoveJson.of(change.party(), change.move()));
  }

  private static JsonObject day(DayDifference day) {
    JsonObject parties = JsonObject.none();
    day.parties().forEach(p -> parties.and(p.party(), MoveJson.of(p)));
    List<JsonObject> examples = day.examples().stream().map(SilentJson::example).toList();
    return JsonObject.with("date", day.day()).and("parties", parties).and("examples", examples);
  }

  private static JsonObject example(Example example) {
    return MoveJson.of(example.party(), example.move()).and("terms", example.terms());
  }
}
