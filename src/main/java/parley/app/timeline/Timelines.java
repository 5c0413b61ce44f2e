package parley.app.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.context.WrongInput;
import parley.model.RuleSet;
import parley.model.verdict.PackageVerdict;
import parley.question.diagnose.Conflict;
import parley.question.timeline.Moment;
import parley.question.timeline.Timeline;
import parley.question.timeline.Turn;
import parley.question.timeline.ZoneState;
import parley.question.timeline.ZoneStates;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.PossiblePackages;

/** Follows a scenario from date to date. */
public record Timelines(
    LoadedScenario loaded, ScenarioJudge judge, LocalDate today, Limits limits) {
  /**
   * {@return the timeline}
   *
   * @param packages ids of those to judge; empty: all
   * @param conflictsMax how many conflicts to list on a day
   */
  public Timeline of(List<String> packages, int conflictsMax) {
    RuleSet rules = loaded.ruleSet();
    List<String> all = loaded.scenario().packages().stream().map(ScenarioPackage::id).toList();
    packages.forEach(p -> WrongInput.ifUnknown("package", p, all));
    List<String> parties = loaded.scenario().parties();
    List<ScenarioPackage> judged =
        loaded.scenario().packages().stream()
            .filter(p -> packages.isEmpty() || packages.contains(p.id()))
            .toList();
    return new Timeline(
        loaded.scenario().name(),
        rules,
        parties,
        judged.stream().map(ScenarioPackage::id).toList(),
        today,
        PossiblePackages.count(Setting.of(rules, today, parties), limits),
        moments(rules, parties, judged, conflictsMax));
  }

  private List<Moment> moments(
      RuleSet rules, List<String> parties, List<ScenarioPackage> judged, int conflictsMax) {
    ZoneStates zones = new ZoneStates(limits, conflictsMax, loaded.rules().evaluator());
    List<Moment> moments = new ArrayList<>();
    ZoneState before =
        new ZoneState(Optional.empty(), Optional.empty(), List.of(), false, Optional.empty());
    for (Turn turn : Turn.of(rules, parties, today)) {
      ZoneState zone = zones.of(Setting.of(rules, turn.date(), parties));
      Optional<List<Conflict>> came = zone.since(before);
      Optional<List<Conflict>> dissolved = before.since(zone);
      List<PackageVerdict> verdicts =
          judged.stream().map(p -> judge.verdict(judge.proposal(p).on(turn.date()))).toList();
      moments.add(new Moment(turn, zone, verdicts, came, dissolved));
      before = zone;
    }
    return moments;
  }
}
