package parley.analysis.logic;

import java.util.List;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/** The first reading of the rules, which every package must pass before it is reported. */
public final class Confirmation {
  private final Setting setting;
  private final RuleSet inForce;
  private final Evaluator evaluator;

  /** Confirms packages of a setting by an evaluator of the same rules. */
  public Confirmation(Setting setting, Evaluator evaluator) {
    this.setting = setting;
    this.inForce = setting.inForce();
    this.evaluator = evaluator;
  }

  /** {@return what each party does with complete terms, in the setting's order} */
  public List<PartyVerdict> verdicts(Terms terms) {
    List<Firing> firings = evaluator.firings(terms, setting.asOf(), setting.off());
    return setting.parties().stream()
        .map(p -> PartyVerdict.of(p, inForce.stancesOf(p), firings))
        .toList();
  }

  /** {@return the verdicts on a deal, all of them {@code accepts}; else throws a disagreement} */
  public List<PartyVerdict> deal(Terms terms) {
    List<PartyVerdict> verdicts = verdicts(terms);
    verdicts.forEach(v -> agree(Verdict.ACCEPTS, v, terms));
    return verdicts;
  }

  /** {@return the party's verdict, which is the expected one; else throws a disagreement} */
  public PartyVerdict verdict(String party, Verdict expected, Terms terms) {
    List<Firing> firings = evaluator.firings(terms, setting.asOf(), setting.off());
    PartyVerdict verdict = PartyVerdict.of(party, inForce.stancesOf(party), firings);
    agree(expected, verdict, terms);
    return verdict;
  }

  private static void agree(Verdict expected, PartyVerdict found, Terms terms) {
    if (found.verdict() != expected) {
      String party = found.party() + " ";
      throw new Disagreement(party + expected.id(), party + found.verdict().id(), terms);
    }
  }
}
