package parley.question.robust;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import parley.model.RuleSet;
import parley.space.Answer;

/**
 * How robust the outcomes of a scenario are.
 *
 * @param scenario its name
 * @param rules in force on the day
 * @param parties who must agree
 * @param packages the complete ones, in the scenario's order
 * @param open ids of packages that leave issues open, which are left out
 * @param total how many packages there are in all
 * @param best of all packages, those that are deals with the greatest probability
 */
public record RobustResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    List<String> parties,
    Confidences confidences,
    List<PackageOdds> packages,
    List<String> open,
    BigInteger total,
    Answer<LikelyDeals> best) {
  public RobustResult {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
    open = List.copyOf(open);
  }

  /** {@return how many stances of the parties are in force} */
  public int inForce() {
    return parties.stream().mapToInt(p -> rules.stancesOf(p).size()).sum();
  }

  /** {@return how many of them are not sure} */
  public int unsure() {
    return (int)
        parties.stream()
            .flatMap(p -> rules.stancesOf(p).stream())
            .filter(s -> confidences.of(s) < 1)
            .count();
  }
}
