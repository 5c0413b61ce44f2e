package parley.analysis.logic;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;

/**
 * What every question is asked of: rules on a day, and the parties that must agree.
 *
 * @param rules all rules of the case, whatever the date
 * @param asOf the day that decides which rules are in force
 * @param parties ids, in the order of the answers; distinct
 * @param off rules that are switched off, as if they were not written
 */
public record Setting(RuleSet rules, LocalDate asOf, List<String> parties, Set<RuleId> off) {
  public Setting {
    parties = List.copyOf(new LinkedHashSet<>(parties));
    off = Set.copyOf(off);
  }

  /** A setting with every rule on. */
  public static Setting of(RuleSet rules, LocalDate asOf, List<String> parties) {
    return new Setting(rules, asOf, parties, Set.of());
  }

  /** {@return the rules that count: in force on the day and not switched off} */
  public RuleSet inForce() {
    return rules.inForce(asOf).without(off);
  }

  /** {@return this setting with more rules switched off} */
  public Setting without(Set<RuleId> more) {
    Set<RuleId> all = new LinkedHashSet<>(off);
    all.addAll(more);
    return new Setting(rules, asOf, parties, all);
  }
}
