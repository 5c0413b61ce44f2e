package parley.question.whatif;

import java.util.List;
import parley.model.RuleSet;

/**
 * A package before, after an alteration, and after each of many that add to it.
 *
 * @param scenario its name
 * @param rules all that take part
 * @param packageId the package that is altered
 * @param alteration what is otherwise in every variant
 * @param axis what is tried out
 * @param after with the alteration alone, which each variant is compared with
 * @param variants in the agenda's order of options, the last issue changing fastest, or in the
 *     order of the stances
 */
public record WhatIfSeries(
    String scenario,
    RuleSet rules,
    String packageId,
    Alteration alteration,
    Axis axis,
    Side before,
    Side after,
    List<Variant> variants) {
  public WhatIfSeries {
    variants = List.copyOf(variants);
  }

  /** {@return what the alteration alone moves} */
  public PackageDifference difference() {
    return PackageDifference.of(before.verdict(), after.verdict());
  }

  /** What a series tries out. */
  public sealed interface Axis {}

  /** Every option of one issue, or every pair of options of two. */
  public record OfIssues(List<String> issues) implements Axis {
    public OfIssues {
      issues = List.copyOf(issues);
    }
  }

  /** Every stance in force of a party that must agree, dropped in its turn. */
  public record OfStances() implements Axis {}

  /**
   * One of the alterations.
   *
   * @param alteration with what every variant has
   * @param difference from the package with what every variant has
   */
  public record Variant(Alteration alteration, Side after, PackageDifference difference) {}
}
