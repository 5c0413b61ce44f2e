package parley.app.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.claim.Claim;
import parley.scenario.FileReference;
import parley.scenario.Scenario;
import parley.space.logic.Setting;

/**
 * A scenario with the case that it is about.
 *
 * @param rules the case as it stands
 * @param extended the case together with each file of rules that a what-if adds
 */
public record LoadedScenario(
    Scenario scenario, LoadedCase rules, Map<FileReference, LoadedCase> extended) {
  public LoadedScenario {
    extended = Map.copyOf(extended);
  }

  /** {@return the rules of the case with what the scenario says of agreement and reservation} */
  public RuleSet ruleSet() {
    return shaped(rules.rules());
  }

  /** {@return the scenario's day; today if it names none} */
  public LocalDate day(LocalDate today) {
    return scenario.asOf().orElse(today);
  }

  /** {@return what a question about all packages is asked of} */
  public Setting setting(LocalDate today) {
    return Setting.of(ruleSet(), day(today), scenario.parties());
  }

  /** {@return rules with what the scenario says of agreement and reservation values} */
  public RuleSet shaped(RuleSet of) {
    return of.with(scenario.shaped(of.agenda()));
  }

  /** {@return the agenda with what the scenario says of agreement and reservation values} */
  public Agenda agenda() {
    return scenario.shaped(rules.agenda());
  }

  /** {@return the same case and packages, asked under other assumptions} */
  public LoadedScenario with(Scenario assumed) {
    return new LoadedScenario(assumed, rules, extended);
  }

  /**
   * {@return the same scenario with other rules}
   *
   * @param change makes a case the other one
   */
  LoadedScenario changing(UnaryOperator<LoadedCase> change) {
    Map<FileReference, LoadedCase> all = new HashMap<>();
    extended.forEach((f, c) -> all.put(f, change.apply(c)));
    return new LoadedScenario(scenario, change.apply(rules), all);
  }

  /**
   * {@return the same scenario with something else assumed of the rules}
   *
   * @param overlay what is assumed of the case, or of the case with the file that a what-if adds
   */
  public LoadedScenario under(Function<LoadedCase, Overlay> overlay) {
    Overlay own = overlay.apply(rules);
    return with(scenario.citing(c -> own.cited(c, rules.register())))
        .changing(c -> c.under(overlay.apply(c)));
  }

  /** {@return the same scenario, in which no rule and no package cites some claims} */
  public LoadedScenario uncited(Set<Claim> claims) {
    return claims.isEmpty() ? this : under(c -> c.overlay().uncited(claims));
  }

  /** {@return the case with the file that a what-if adds, or as it stands if it adds none} */
  LoadedCase rules(Optional<FileReference> with) {
    return with.map(w -> Optional.ofNullable(extended.get(w)).orElseThrow()).orElse(rules);
  }
}
