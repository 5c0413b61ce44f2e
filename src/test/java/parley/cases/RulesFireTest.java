package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.app.cases.LoadedScenario;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Finding;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;

/** Every stance of the shipped case, while in force, applies to some package and not to another. */
class RulesFireTest {
  private final Set<RuleId> fired = new HashSet<>();
  private final Set<RuleId> silent = new HashSet<>();

  @Test
  void everyStance_firesAndDoesNotFire() {
    ShippedCase.scenarios().forEach(this::observe);

    List<RuleId> all =
        ShippedCase.scenarios().get(0).rules().rules().stances().stream().map(Stance::id).toList();
    assertThat(all).hasSizeGreaterThan(50);
    assertThat(fired).containsAll(all);
    assertThat(silent).containsAll(all);
  }

  private void observe(LoadedScenario loaded) {
    LocalDate day = loaded.scenario().asOf().orElseThrow();
    loaded.scenario().packages().forEach(p -> observe(loaded, p.stated(), day));
    for (WhatIf whatIf : loaded.scenario().whatIfs()) {
      ScenarioPackage base = loaded.scenario().packageOf(whatIf.packageId()).orElseThrow();
      observe(loaded, base.stated().with(whatIf.set()), whatIf.asOf().orElse(day));
    }
  }

  private void observe(LoadedScenario loaded, Terms stated, LocalDate day) {
    RuleSet inForce = loaded.rules().rules().inForce(day);
    Agenda agenda = inForce.agenda();
    Set<RuleId> found = new HashSet<>();
    loaded.rules().judge(day).verdicts(agenda.complete(stated), agenda.partyIds()).stream()
        .flatMap(v -> v.findings().stream())
        .map(Finding::stance)
        .forEach(s -> found.add(s.id()));
    fired.addAll(found);
    inForce.stances().stream().map(Stance::id).filter(i -> !found.contains(i)).forEach(silent::add);
  }
}
