package parley.app.negotiate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.verdict.Finding;
import parley.output.json.JsonObject;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.Blocker;
import parley.question.negotiate.GivenUp;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.RunPath;
import parley.question.negotiate.Spread;

/** How talks end, as JSON. */
public final class NegotiateJson {
  private NegotiateJson() {}

  public static JsonObject of(NegotiationResult result, Assumed assumed) {
    Arrangement how = result.arrangement();
    Map<String, Object> satisfaction = new LinkedHashMap<>();
    for (String party : result.parties()) {
      satisfaction.put(party, Optional.ofNullable(result.satisfaction().get(party)));
    }
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("protocol", how.protocol().id())
        .and("max_rounds", how.rounds())
        .and("days", how.days().map(d -> JsonObject.with("from", d.from()).and("to", d.to())))
        .and("demands", how.absolute() ? "hold" : "fall")
        .and("tactics", tactics(result))
        .and("seed", how.seed())
        .and("runs", result.done())
        .and("silent", result.silent())
        .and("deals", result.deals())
        .and("rate", result.rate())
        .and("rounds", result.rounds().map(NegotiateJson::whole))
        .and("options", result.options())
        .and("unchanged", result.unchanged())
        .and("satisfaction", satisfaction)
        .and("given_up", result.givenUp().stream().map(NegotiateJson::givenUp).toList())
        .and("blocked_by", result.blockedBy().stream().map(NegotiateJson::blocker).toList())
        .and("paths", result.paths().stream().map(NegotiateJson::path).toList())
        .and("told", result.paths().stream().map(NegotiateJson::told).toList())
        .and("complete", result.stopped().isEmpty())
        .and("stopped", result.stopped())
        .and("note", NegotiateDocument.NOTE);
  }

  private static JsonObject tactics(NegotiationResult result) {
    JsonObject tactics = JsonObject.none();
    result.parties().forEach(p -> tactics.and(p, Tactics.words(result.arrangement().tactic(p))));
    return tactics;
  }

  private static JsonObject whole(Spread rounds) {
    return JsonObject.with("median", (int) rounds.median())
        .and("p10", (int) rounds.p10())
        .and("p90", (int) rounds.p90());
  }

  private static JsonObject givenUp(GivenUp one) {
    return JsonObject.ofRule(one.demand())
        .and("share", one.share())
        .and("conceded", one.conceded())
        .and("rounds", whole(one.round()));
  }

  private static JsonObject blocker(Blocker one) {
    return JsonObject.with("party", one.obstacle().party())
        .and("rule", one.obstacle().rule())
        .and("share", one.share())
        .and("silent", one.obstacle().silent());
  }

  private static JsonObject told(RunPath path) {
    return JsonObject.with("run", path.number())
        .and("deal", path.deal())
        .and("rounds", path.round())
        .and("not_held", path.off().stream().map(JsonObject::ofRule).toList());
  }

  private static List<JsonObject> path(RunPath path) {
    return path.entries().stream().map(NegotiateJson::entry).toList();
  }

  private static JsonObject entry(RunPath.Entry entry) {
    JsonObject step = JsonObject.with("round", entry.round());
    if (entry instanceof RunPath.Proposed p) {
      return step.and("party", p.party())
          .and("terms", p.terms())
          .and("aspiration", p.aspiration())
          .and("satisfaction", p.satisfaction())
          .and("near", p.near())
          .and("goes_without", findings(p.without()));
    } else if (entry instanceof RunPath.Reply r) {
      return step.and("party", r.party())
          .and("to", r.to())
          .and("answer", r.accepts() ? "accepts" : r.silent() ? "silent" : "refuses")
          .and("aspiration", r.aspiration())
          .and("satisfaction", r.silent() ? null : r.satisfaction())
          .and("because", findings(r.objections()));
    } else if (entry instanceof RunPath.Draft d) {
      return step.and("party", null).and("terms", d.terms());
    } else if (entry instanceof RunPath.Yielding y) {
      return step.and("party", y.party()).and("answer", "concedes").and("risk", y.risk());
    } else if (entry instanceof RunPath.Shift s) {
      return step.and("party", null)
          .and("answer", "day")
          .and("day", s.day())
          .and("dropped", rules(s.dropped()))
          .and("taken", rules(s.taken()));
    }
    RunPath.Pass pass = (RunPath.Pass) entry;
    return step.and("party", pass.party()).and("answer", "passes");
  }

  private static List<JsonObject> rules(List<RuleId> ids) {
    return ids.stream().map(JsonObject::ofRule).toList();
  }

  private static List<JsonObject> findings(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                JsonObject.ofRule(f.stance().id())
                    .and("kind", f.stance().kind().id())
                    .and("given_up", f.givenUp())
                    .and("because", f.because())
                    .and("claims", f.stance().rule().claims()))
        .toList();
  }
}
