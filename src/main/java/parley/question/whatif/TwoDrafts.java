package parley.question.whatif;

import java.time.LocalDate;
import java.util.List;
import parley.model.RuleSet;
import parley.model.verdict.PackageVerdict;

/**
 * Two packages of one scenario, side by side on one day.
 *
 * @param scenario its name
 */
public record TwoDrafts(
    String scenario, RuleSet rules, LocalDate asOf, PackageVerdict first, PackageVerdict second) {
  /** {@return what moves from the first to the second} */
  public PackageDifference difference() {
    return PackageDifference.of(first, second);
  }

  /**
   * {@return the issues that they settle differently, one leaving open what the other settles too}
   */
  public List<String> issues() {
    return rules.agenda().issueIds().stream()
        .filter(i -> !first.terms().option(i).equals(second.terms().option(i)))
        .toList();
  }
}
