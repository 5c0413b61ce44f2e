package parley.app.negotiate;

import java.util.List;
import java.util.function.Function;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Finding;
import parley.output.json.JsonObject;
import parley.question.negotiate.RunPath;

/** The steps of a run for the page. */
final class StepsData {
  /** So many steps of a run stand on a page at most. */
  private static final int STEPS_MAX = 3000;

  private final Function<RuleId, Integer> places;
  private final Function<Terms, List<Integer>> terms;

  /**
   * Writes steps.
   *
   * @param places of rules among the case's
   * @param terms for each issue the place of its option
   */
  StepsData(Function<RuleId, Integer> places, Function<Terms, List<Integer>> terms) {
    this.places = places;
    this.terms = terms;
  }

  JsonObject of(RunPath path) {
    List<RunPath.Entry> entries = path.entries();
    return JsonObject.with("run", path.number())
        .andPresent("deal", path.deal().map(terms))
        .and("round", path.round())
        .and("off", path.off().stream().map(places).toList())
        .and("left", Math.max(0, entries.size() - STEPS_MAX))
        .and("steps", entries.stream().limit(STEPS_MAX).map(this::step).toList());
  }

  private JsonObject step(RunPath.Entry entry) {
    JsonObject step = JsonObject.with("round", entry.round());
    if (entry instanceof RunPath.Proposed p) {
      return step.and("kind", "offer")
          .and("party", p.party())
          .and("terms", terms.apply(p.terms()))
          .and("asks", p.aspiration())
          .and("near", p.near())
          .and("gives", p.without().stream().map(f -> List.of(place(f), f.givenUp())).toList());
    } else if (entry instanceof RunPath.Reply r) {
      String kind = r.accepts() ? "yes" : r.silent() ? "silent" : "no";
      step.and("kind", kind).and("party", r.party()).andPresent("to", r.to());
      return kind.equals("no")
          ? step.and("asks", r.aspiration())
              .and("because", r.objections().stream().map(this::place).toList())
          : step;
    } else if (entry instanceof RunPath.Draft d) {
      return step.and("kind", "draft").and("terms", terms.apply(d.terms()));
    } else if (entry instanceof RunPath.Yielding y) {
      return step.and("kind", "yields").and("party", y.party()).and("risk", y.risk());
    } else if (entry instanceof RunPath.Shift s) {
      return step.and("kind", "day")
          .and("day", s.day())
          .and("dropped", s.dropped().stream().map(places).toList())
          .and("taken", s.taken().stream().map(places).toList());
    }
    return step.and("kind", "pass").and("party", ((RunPath.Pass) entry).party());
  }

  private int place(Finding finding) {
    return places.apply(finding.stance().id());
  }
}
