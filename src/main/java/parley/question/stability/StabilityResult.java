package parley.question.stability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.RuleSet;
import parley.space.Answer;

/**
 * What was asked about the stability of packages, and the answers.
 *
 * @param rules in force on the day
 * @param parties those at the table
 * @param absent parties that control something and are not at the table: they are taken to leave it
 *     as it is
 * @param open ids of packages that leave issues open, and are left out
 * @param equilibria of all packages; empty if they were not asked for
 */
public record StabilityResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    List<String> parties,
    List<String> absent,
    Preferring by,
    List<PackageStability> packages,
    List<String> open,
    Optional<Answer<Optional<Equilibria>>> equilibria) {
  public StabilityResult {
    parties = List.copyOf(parties);
    absent = List.copyOf(absent);
    packages = List.copyOf(packages);
    open = List.copyOf(open);
  }

  /** {@return why the answer is not whole, in the user's words; empty iff it is} */
  public List<String> stopped() {
    List<String> reasons = new java.util.ArrayList<>();
    packages.forEach(p -> p.stopped().ifPresent(s -> reasons.add(p.id() + ": " + s)));
    equilibria.flatMap(Answer::reason).ifPresent(reasons::add);
    return reasons;
  }

  /** {@return whether some party at the table can change something alone} */
  public boolean isAnythingControlled() {
    return rules.agenda().issues().stream()
        .flatMap(i -> i.control().parties().stream())
        .anyMatch(parties::contains);
  }
}
