package parley.model.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import parley.model.Agenda;

/**
 * What all parties that must agree do with every package of a scenario.
 *
 * @param scenario its name
 * @param title for people; may be empty
 * @param asOf the day that decided which rules are in force
 * @param parties who must agree, in the scenario's order
 * @param packages in the scenario's order
 */
public record ScenarioVerdict(
    String scenario,
    String title,
    LocalDate asOf,
    Agenda agenda,
    List<String> parties,
    List<PackageVerdict> packages) {
  public ScenarioVerdict {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
  }

  /** {@return whether some package is a deal} */
  public boolean hasDeal() {
    return packages.stream().anyMatch(p -> p.outcome() == Outcome.DEAL);
  }

  /**
   * {@return the same with the verdicts of some parties only; outcomes stay, and so does who must
   * agree}
   *
   * @param shown empty: all
   */
  public ScenarioVerdict showing(Collection<String> shown) {
    if (shown.isEmpty()) {
      return this;
    }
    List<PackageVerdict> fewer = packages.stream().map(p -> p.showing(shown)).toList();
    return new ScenarioVerdict(scenario, title, asOf, agenda, parties, fewer);
  }
}
