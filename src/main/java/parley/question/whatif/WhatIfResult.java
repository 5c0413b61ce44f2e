package parley.question.whatif;

import java.util.Collection;
import java.util.Optional;
import parley.model.RuleSet;

/**
 * A package before and after an alteration.
 *
 * @param scenario its name
 * @param rules all that take part, those that the alteration adds too
 * @param name the what-if's in its scenario; empty for one of the command line
 * @param packageId the package that is altered
 */
public record WhatIfResult(
    String scenario,
    RuleSet rules,
    Optional<String> name,
    String packageId,
    Alteration alteration,
    Side before,
    Side after) {
  /** {@return what the alteration moves} */
  public PackageDifference difference() {
    return PackageDifference.of(before.verdict(), after.verdict());
  }

  /** {@return the same with the verdicts of some parties only; empty: all} */
  public WhatIfResult showing(Collection<String> parties) {
    return parties.isEmpty()
        ? this
        : new WhatIfResult(
            scenario,
            rules,
            name,
            packageId,
            alteration,
            before.showing(parties),
            after.showing(parties));
  }
}
