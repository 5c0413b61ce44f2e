package parley.app.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.json.JsonObject;
import parley.question.timeline.Moment;
import parley.question.timeline.Timeline;

/** A timeline as JSON; what a limit kept from being found is null. */
public final class TimelineJson {
  private TimelineJson() {}

  public static JsonObject of(Timeline timeline, Assumed assumed) {
    return JsonObject.with("scenario", timeline.scenario())
        .and("today", timeline.today())
        .and("parties", timeline.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("total", timeline.total())
        .and("dates", timeline.moments().stream().map(m -> moment(timeline, m)).toList())
        .and("complete", timeline.stopped().isEmpty())
        .and("stopped", timeline.stopped());
  }

  private static JsonObject moment(Timeline timeline, Moment moment) {
    return JsonObject.with("date", moment.turn().date())
        .and("starts", stances(timeline, moment.turn().starts()))
        .and("ends", stances(timeline, moment.turn().ends()))
        .and("in_force", moment.turn().inForce())
        .and("deals", moment.zone().deals())
        .and("unopposed", moment.zone().unopposed())
        .and("conflicts", moment.zone().conflicts())
        .and("more_conflicts", moment.zone().more())
        .and("came", moment.came())
        .and("dissolved", moment.dissolved())
        .and("verdicts", by(moment.packages(), PackageVerdict::id, TimelineJson::verdicts))
        .and("outcomes", by(moment.packages(), PackageVerdict::id, PackageVerdict::outcome))
        .and("complete", moment.zone().stopped().isEmpty());
  }

  private static Map<String, ?> verdicts(PackageVerdict one) {
    return by(one.verdicts(), PartyVerdict::party, PartyVerdict::verdict);
  }

  private static <T, V> Map<String, V> by(
      Collection<T> all, Function<T, String> key, Function<T, V> value) {
    return all.stream().collect(toMap(key, value, (first, again) -> first, LinkedHashMap::new));
  }

  private static List<JsonObject> stances(Timeline timeline, List<RuleId> ids) {
    return ids.stream().map(id -> stance(timeline, id)).toList();
  }

  private static JsonObject stance(Timeline timeline, RuleId id) {
    return JsonObject.ofRule(id)
        .and(
            timeline
                .rules()
                .stance(id)
                .map(s -> JsonObject.with("kind", s.kind()).and("claims", s.rule().claims())));
  }
}
