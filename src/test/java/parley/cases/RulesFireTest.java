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
import parley.model.verdict.Judge;
import parley.scenario.ScenarioPackage;

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
    RuleSet inForce = loaded.rules().rules().inForce(day);
    Judge judge = loaded.rules().judge(day);
    for (ScenarioPackage proposed : loaded.scenario().packages()) {
      Agenda agenda = inForce.agenda();
      Terms terms = agenda.complete(proposed.stated());
      Set<RuleId> found = new HashSet<>();
      judge.judge("p", "", terms, agenda.partyIds()).verdicts().stream()
          .flatMap(v -> v.findings().stream())
          .map(Finding::stance)
          .forEach(s -> found.add(s.id()));
      fired.addAll(found);
      inForce.stances().stream()
          .map(Stance::id)
          .filter(i -> !found.contains(i))
          .forEach(silent::add);
    }
  }
}
