package parley.model.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;

/**
 * Decides what parties do with complete packages on one day.
 *
 * @param rules of the case, whatever their dates
 * @param evaluator of the same rules
 * @param asOf the day that decides which rules are in force
 * @param off rules that are switched off
 */
public record Judge(RuleSet rules, Evaluator evaluator, LocalDate asOf, Set<RuleId> off) {
  public Judge {
    off = Set.copyOf(off);
  }

  /** {@return the rules that count: in force, and not switched off} */
  public RuleSet counted() {
    return rules.inForce(asOf).without(off);
  }

  /**
   * {@return the verdicts of the parties that must agree, in the given order, and the outcome}
   *
   * @param terms complete
   */
  public PackageVerdict judge(String id, String title, Terms terms, List<String> parties) {
    List<Firing> firings = evaluator.firings(terms, asOf, off);
    RuleSet counted = counted();
    List<PartyVerdict> verdicts =
        parties.stream().map(p -> PartyVerdict.of(p, counted.stancesOf(p), firings)).toList();
    Outcome outcome = Outcome.ofComplete(verdicts.stream().map(PartyVerdict::verdict).toList());
    return new PackageVerdict(id, title, terms, List.of(), outcome, verdicts);
  }
}
