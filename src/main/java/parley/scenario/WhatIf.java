package parley.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import parley.model.Ordered;
import parley.model.RuleId;
import parley.model.Terms;

/**
 * A question about a package: what changes if some terms, rules or the date were different.
 *
 * @param packageId the package that is changed
 * @param set the terms put over the package's
 * @param without rules switched off
 * @param with a file with more rules
 * @param asOf the day instead of the scenario's
 */
public record WhatIf(
    String id,
    String packageId,
    Terms set,
    Set<RuleId> without,
    Optional<FileReference> with,
    Optional<LocalDate> asOf) {
  public WhatIf {
    without = Ordered.copyOf(without);
  }
}
