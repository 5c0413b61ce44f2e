package parley.app.diff;

import java.util.List;
import java.util.Optional;
import parley.app.words.VerdictJson;
import parley.model.Rule;
import parley.model.naming.NameChange;
import parley.output.json.JsonObject;
import parley.question.diff.AgendaChange;
import parley.question.diff.DayDifference;
import parley.question.diff.DayDifference.Zones;
import parley.question.diff.Difference;
import parley.question.diff.Example;
import parley.question.diff.FailOn;
import parley.question.diff.PartyDifference;
import parley.question.diff.RuleChange;

/** A comparison as JSON; where several days are compared, each package counts once a day. */
final class DifferenceJson {
  private DifferenceJson() {}

  static JsonObject of(ComparedSides compared) {
    Difference difference = compared.difference();
    return JsonObject.with("old", compared.before())
        .and("new", compared.after())
        .and("equivalent", difference.isEquivalent())
        .and("packages", difference.shared().size())
        .and("renamed", compared.renamed().stream().map(DifferenceJson::renamed).toList())
        .and("agenda", difference.agenda().stream().map(DifferenceJson::agenda).toList())
        .and("stances", difference.rules().stream().map(DifferenceJson::rule).toList())
        .and("parties", parties(difference.parties()))
        .and("deals", difference.zone().map(DifferenceJson::zone))
        .and("examples", difference.days().stream().flatMap(d -> examples(d).stream()).toList())
        .and("dates", difference.days().stream().map(DifferenceJson::day).toList())
        .and(
            "other_dates",
            JsonObject.with("differing", difference.otherDays().differing())
                .and("complete", difference.otherDays().whole()))
        .and("silent", difference.silent().stream().map(SilentJson::of).toList())
        .and("proposed", compared.proposed().stream().map(SilentJson::of).toList())
        .and("numbers", ChangedJson.numbers(difference.numbers()))
        .and("texts", ChangedJson.texts(difference.texts()))
        .and("checks", ChangedJson.texts(difference.checks()))
        .and("failed_on", compared.failedOn().stream().map(FailOn::toString).toList())
        .and("complete", difference.stopped().isEmpty())
        .and("stopped", difference.stopped());
  }

  private static JsonObject renamed(NameChange change) {
    return JsonObject.with("kind", change.old().kind().id())
        .and("old", change.old().toString())
        .and("new", change.now());
  }

  private static JsonObject agenda(AgendaChange change) {
    return JsonObject.with("what", change.what().words().replace(' ', '_'))
        .and("change", change.how().id())
        .and("id", change.id())
        .and("option", change.option())
        .and("detail", change.detail())
        .and("decides", change.decides());
  }

  private static JsonObject rule(RuleChange change) {
    return JsonObject.with("change", change.kind().id())
        .and(JsonObject.ofRule(change.id()))
        .and("was", change.before().map(Rule::name))
        .and("states", change.words())
        .and("aspects", change.aspects())
        .and("file", change.place().file())
        .and("line", change.place().line());
  }

  private static JsonObject parties(List<PartyDifference> parties) {
    JsonObject fields = JsonObject.none();
    for (PartyDifference party : parties) {
      fields.and(
          party.party(),
          JsonObject.with("relation", party.relation().id()).and("moves", MoveJson.of(party)));
    }
    return fields;
  }

  /** {@return how many packages went from one verdict to another} */
  private static JsonObject zone(Zones zone) {
    return JsonObject.with("old", zone.before())
        .and("new", zone.after())
        .and("lost", zone.lost())
        .and("gained", zone.gained());
  }

  private static List<JsonObject> examples(DayDifference day) {
    return day.examples().stream()
        .map(e -> JsonObject.with("date", day.day()).and(example(e)))
        .toList();
  }

  private static JsonObject example(Example example) {
    return MoveJson.of(example.party(), example.move())
        .and("terms", example.terms())
        .and("stances", example.responsible().stream().map(Rule::id).toList())
        .and("before", VerdictJson.of(example.before()))
        .and("after", VerdictJson.of(example.after()));
  }

  private static JsonObject day(DayDifference day) {
    Optional<JsonObject> possible = day.possible().map(DifferenceJson::zone);
    return JsonObject.with("date", day.day())
        .and("equivalent", day.isEquivalent() && day.zone().isPresent())
        .and("parties", parties(day.parties()))
        .and("deals", day.zone().map(DifferenceJson::zone))
        .and("possible", possible);
  }
}
