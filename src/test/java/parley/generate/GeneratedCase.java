package parley.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.space.logic.Setting;

/**
 * A random case, as values and as the files that say the same.
 *
 * @param seed makes this case again
 * @param rules what the files mean
 * @param agendaYaml the text of {@code agenda.yaml}
 * @param ruleFiles the text of each rule file by its name ({@code p0.drl}), in the agenda's order
 *     of parties, {@code common.drl} first
 * @param days on which different rules may be in force
 */
public record GeneratedCase(
    long seed,
    RuleSet rules,
    String agendaYaml,
    Map<String, String> ruleFiles,
    List<LocalDate> days) {
  /** {@return the case on a day, all parties having to agree} */
  public Setting setting(LocalDate day) {
    return Setting.of(rules, day, rules.agenda().partyIds());
  }

  /** {@return every complete package, in the agenda's order} */
  public List<Terms> packages() {
    return Packages.all(rules.agenda());
  }

  /** Names the case by its seed, so that a failing test can be run again. */
  @Override
  public String toString() {
    return "case of seed " + seed;
  }
}
