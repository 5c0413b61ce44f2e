package parley.app.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.cases.ScenarioSpace;
import parley.model.Assumed;
import parley.model.RuleSet;
import parley.model.verdict.ScenarioVerdict;
import parley.question.diagnose.Question;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;
import parley.space.zone.ZoneDays;
import parley.space.zone.ZoneOnDay;

/** Asks of each scenario all that a page shows of it. */
public final class PageScenarios {
  /** How many conflicts and how many repairs are shown at most. */
  private static final int SETS_MAX = 12;

  private final LocalDate today;
  private final Limits limits;

  /** The days of scenarios of one case with the same parties are the same but for their own. */
  private final Map<Setting, List<ZoneOnDay>> counted = new HashMap<>();

  /**
   * Ready to ask.
   *
   * @param today stands where a scenario says no other day
   * @param limits for each question
   */
  public PageScenarios(LocalDate today, Limits limits) {
    this.today = today;
    this.limits = limits;
  }

  /**
   * {@return the same of a scenario under assumptions}
   *
   * @param assumed what they are
   */
  public PageScenario of(LoadedScenario loaded, Assumed assumed) {
    Scenario scenario = loaded.scenario();
    LoadedCase rules = loaded.rules();
    ScenarioJudge judge = new ScenarioJudge(loaded, today, limits);
    ScenarioVerdict verdict = judge.verdicts(scenario.packages());
    RuleSet shaped = loaded.ruleSet();
    Setting setting = Setting.of(shaped, verdict.asOf(), scenario.parties());
    ScenarioSpace space = new ScenarioSpace(loaded, today, limits);
    return new PageScenario(
        shaped,
        rules.register(),
        verdict,
        scenario.packages().stream().map(p -> proposal(p, judge)).toList(),
        space.diagnose(Question.upTo(SETS_MAX), Optional.empty()),
        counted.computeIfAbsent(setting, s -> ZoneDays.of(s, limits)),
        assumed,
        Logic.order(setting),
        rules.acceptances(),
        Optional.empty());
  }

  private static PageProposal proposal(ScenarioPackage proposed, ScenarioJudge judge) {
    return new PageProposal(proposed.stated(), proposed.claims(), judge.origin(proposed).bases());
  }
}
