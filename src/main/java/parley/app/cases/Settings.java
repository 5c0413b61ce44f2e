package parley.app.cases;

import java.time.LocalDate;
import java.util.List;
import parley.model.RuleSet;
import parley.space.logic.Setting;

/** What a question about all packages of a scenario is asked of. */
public final class Settings {
  private Settings() {}

  /**
   * {@return the setting}
   *
   * @param parties who must agree instead of the scenario's parties; empty: those
   */
  public static Setting of(LoadedScenario loaded, LocalDate day, List<String> parties) {
    RuleSet rules = loaded.ruleSet();
    Parties.check(parties, rules.agenda());
    List<String> agreeing = parties.isEmpty() ? loaded.scenario().parties() : parties;
    return Setting.of(rules, day, agreeing);
  }
}
