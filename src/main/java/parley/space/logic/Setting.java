package parley.space.logic;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.Agreement;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.verdict.Standing;

/**
 * What every question is asked of: rules on a day, and the parties that must agree.
 *
 * @param rules all rules of the case, whatever the date
 * @param asOf the day that decides which rules are in force
 * @param parties ids, in the order of the answers; distinct
 * @param off rules that are switched off, as if they were not written
 * @param givenUp stances that their parties are taken to give up: they keep nobody from accepting,
 *     but nobody falls silent by that, and satisfaction stays that of the stances as held
 * @param silenceAccepts whether parties that are silent are taken to accept
 */
public record Setting(
    RuleSet rules,
    LocalDate asOf,
    List<String> parties,
    Set<RuleId> off,
    Set<RuleId> givenUp,
    boolean silenceAccepts) {
  public Setting {
    parties = List.copyOf(new LinkedHashSet<>(parties));
    off = Set.copyOf(off);
    givenUp = Set.copyOf(givenUp);
  }

  /** A setting in which nobody gives anything up, and who is silent accepts nothing. */
  public Setting(RuleSet rules, LocalDate asOf, List<String> parties, Set<RuleId> off) {
    this(rules, asOf, parties, off, Set.of(), false);
  }

  /** A setting with every rule on. */
  public static Setting of(RuleSet rules, LocalDate asOf, List<String> parties) {
    return new Setting(rules, asOf, parties, Set.of());
  }

  /** {@return the rules that count: in force on the day and not switched off} */
  public RuleSet inForce() {
    return rules.inForce(asOf).without(off);
  }

  public Setting givingUp(Set<RuleId> more) {
    return new Setting(rules, asOf, parties, off, joined(givenUp, more), silenceAccepts);
  }

  /** {@return this setting with silent parties taken to accept} */
  public Setting withSilenceAccepting() {
    return new Setting(rules, asOf, parties, off, givenUp, true);
  }

  /** {@return the same of other rules and parties} */
  public Setting with(RuleSet others, List<String> some) {
    return new Setting(others, asOf, some, off, givenUp, silenceAccepts);
  }

  /** {@return the same on another day} */
  public Setting on(LocalDate day) {
    return new Setting(rules, day, parties, off, givenUp, silenceAccepts);
  }

  private static Set<RuleId> joined(Set<RuleId> some, Set<RuleId> more) {
    Set<RuleId> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** {@return where each party stands, in the order of the parties} */
  public List<Standing> standings() {
    RuleSet inForce = inForce();
    return parties.stream().map(p -> Standing.of(p, inForce, givenUp)).toList();
  }

  /** {@return the parties of which no stance is known} */
  public List<String> silent() {
    return standings().stream().filter(Standing::isSilent).map(s -> s.party().id()).toList();
  }

  /** {@return who has to accept for a deal} */
  public Agreement agreement() {
    return rules.agenda().agreement();
  }

  public List<Party> atTable() {
    return rules.agenda().parties(parties);
  }
}
