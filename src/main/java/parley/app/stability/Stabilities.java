package parley.app.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.context.WrongInput;
import parley.model.Terms;
import parley.question.stability.InverseResult;
import parley.question.stability.PackageStability;
import parley.question.stability.Possibility;
import parley.question.stability.Preferring;
import parley.question.stability.StabilityAnalysis;
import parley.question.stability.StabilityResult;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Asks of the packages of a scenario whether they last. */
final class Stabilities {
  private final LoadedScenario loaded;
  private final Setting setting;
  private final Preferring by;
  private final StabilityAnalysis analysis;

  /**
   * Prepares for one scenario.
   *
   * @param judge of the same scenario, on its day
   */
  Stabilities(LoadedScenario loaded, ScenarioJudge judge, Preferring by, Limits limits) {
    this.loaded = loaded;
    this.by = by;
    this.setting = loaded.setting(judge.day());
    this.analysis =
        new StabilityAnalysis(
            setting,
            by,
            Possibility.of(setting.inForce()),
            Budget.start(limits),
            loaded.rules().evaluator());
  }

  /**
   * {@return the answer}
   *
   * @param packages ids of those asked about; empty: all, and all equilibria
   */
  StabilityResult of(List<String> packages) {
    List<ScenarioPackage> all = loaded.scenario().packages();
    packages.forEach(p -> WrongInput.ifUnknown("package", p, ids(all)));
    List<PackageStability> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (ScenarioPackage one : all) {
      boolean asked = packages.isEmpty() || packages.contains(one.id());
      if (asked && one.open().isEmpty()) {
        found.add(analysis.of(one.id(), terms(one)));
      } else if (packages.contains(one.id())) {
        refuseOpen(one);
      } else if (asked) {
        open.add(one.id());
      }
    }
    return new StabilityResult(
        loaded.scenario().name(),
        setting.asOf(),
        setting.inForce(),
        setting.parties(),
        analysis.absent(),
        by,
        found,
        open,
        packages.isEmpty() ? Optional.of(analysis.equilibria()) : Optional.empty());
  }

  /** {@return which preferences of a party would make the one package named stable for it} */
  InverseResult inverse(List<String> packages, String party) {
    if (packages.size() != 1) {
      throw new WrongInput(
          "`--inverse` asks about one package",
          "name it: `-p " + ids(loaded.scenario().packages()).get(0) + "`");
    }
    WrongInput.ifUnknown("party", party, setting.parties());
    List<ScenarioPackage> all = loaded.scenario().packages();
    WrongInput.ifUnknown("package", packages.get(0), ids(all));
    ScenarioPackage one = loaded.scenario().packageOf(packages.get(0)).orElseThrow();
    refuseOpen(one);
    return new InverseResult(
        loaded.scenario().name(),
        setting.asOf(),
        setting.inForce(),
        party,
        one.id(),
        analysis.of(one.id(), terms(one)),
        analysis.inverse(party, terms(one)));
  }

  private static void refuseOpen(ScenarioPackage one) {
    if (!one.open().isEmpty()) {
      throw new WrongInput(
          "package `" + one.id() + "` leaves issues open",
          "stability is that of complete packages: settle its issues first");
    }
  }

  private Terms terms(ScenarioPackage one) {
    return setting.rules().agenda().complete(one.stated());
  }

  private static List<String> ids(List<ScenarioPackage> all) {
    return all.stream().map(ScenarioPackage::id).toList();
  }
}
