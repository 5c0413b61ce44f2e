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
 * @param shown the parties whose verdicts the packages hold, but for those that a limit kept from
 *     being found
 */
public record ScenarioVerdict(
    String scenario,
    String title,
    LocalDate asOf,
    Agenda agenda,
    List<String> parties,
    List<PackageVerdict> packages,
    List<String> shown) {
  public ScenarioVerdict {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
    shown = List.copyOf(shown);
  }

  public ScenarioVerdict(
      String scenario,
      String title,
      LocalDate asOf,
      Agenda agenda,
      List<String> parties,
      List<PackageVerdict> packages) {
    this(scenario, title, asOf, agenda, parties, packages, parties);
  }

  /** {@return whether some package is a deal} */
  public boolean hasDeal() {
    return packages.stream().anyMatch(p -> p.outcome() == Outcome.DEAL);
  }

  /**
   * {@return the same with the verdicts of some parties only; outcomes stay, and so does who must
   * agree}
   *
   * @param some empty: all
   */
  public ScenarioVerdict showing(Collection<String> some) {
    if (some.isEmpty()) {
      return this;
    }
    List<String> left = parties.stream().filter(some::contains).toList();
    List<PackageVerdict> fewer = packages.stream().map(p -> p.showing(some)).toList();
    return new ScenarioVerdict(scenario, title, asOf, agenda, parties, fewer, left);
  }
}
