package parley.app.robust;

import java.util.ArrayList;
import java.util.List;
import parley.app.cases.Assumptions;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.context.WrongInput;
import parley.question.robust.Confidences;
import parley.question.robust.LikelySearch;
import parley.question.robust.Odds;
import parley.question.robust.PackageOdds;
import parley.question.robust.RobustResult;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.PossiblePackages;

/** Asks how much the outcomes of a scenario hang on stances that are not sure. */
public final class Robustness {
  private final LoadedScenario loaded;
  private final ScenarioJudge judge;
  private final Setting setting;
  private final Limits limits;

  /**
   * Prepares for one scenario.
   *
   * @param judge of the same scenario, on its day
   */
  public Robustness(LoadedScenario loaded, ScenarioJudge judge, Limits limits) {
    this.loaded = loaded;
    this.judge = judge;
    this.setting = loaded.setting(judge.day());
    this.limits = limits;
  }

  /**
   * {@return the answer}
   *
   * @param packages ids of those asked about; empty: all
   * @param assumed words such as {@code PARTY/RULE=0.7}
   * @param max how many of the most probable packages, and sets that turn an outcome, are listed
   */
  public RobustResult of(List<String> packages, List<String> assumed, int max) {
    Confidences confidences = new Assumptions(setting.rules()).of(assumed);
    List<ScenarioPackage> all = loaded.scenario().packages();
    List<String> ids = all.stream().map(ScenarioPackage::id).toList();
    packages.forEach(p -> WrongInput.ifUnknown("package", p, ids));
    List<PackageOdds> odds = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (ScenarioPackage one : all) {
      boolean asked = packages.isEmpty() || packages.contains(one.id());
      if (asked && one.open().isEmpty()) {
        odds.add(Odds.of(setting.rules().agenda(), judge.verdict(one), confidences, max));
      } else if (packages.contains(one.id())) {
        throw new WrongInput(
            "package `" + one.id() + "` leaves issues open",
            "probabilities are of complete packages: settle its issues first");
      } else if (asked) {
        open.add(one.id());
      }
    }
    return new RobustResult(
        loaded.scenario().name(),
        setting.asOf(),
        setting.inForce(),
        setting.parties(),
        confidences,
        odds,
        open,
        PossiblePackages.count(setting, limits),
        LikelySearch.of(setting, confidences, max, max, limits, loaded.rules().evaluator()));
  }
}
