package parley.space.logic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.model.verdict.Verdict;

/** The first reading of the rules, which every package must pass before it is reported. */
public final class Confirmation {
  private final Setting setting;
  private final List<Standing> standings;
  private final Evaluator evaluator;
  private final Set<RuleId> impossibilities;

  /** Confirms packages of a setting by an evaluator of the same rules. */
  public Confirmation(Setting setting, Evaluator evaluator) {
    this.setting = setting;
    this.standings = setting.standings();
    this.evaluator = evaluator;
    this.impossibilities =
        setting.inForce().impossibilities().stream()
            .map(i -> i.rule().id())
            .collect(Collectors.toSet());
  }

  /** {@return what each party does with complete terms, in the setting's order} */
  public List<PartyVerdict> verdicts(Terms terms) {
    return verdicts(firings(terms));
  }

  /** {@return the same on terms that are possible; else throws a disagreement} */
  public List<PartyVerdict> verdictsOnPossible(Terms terms) {
    List<Firing> firings = firings(terms);
    List<String> ruledOutBy =
        firings.stream()
            .map(Firing::rule)
            .filter(impossibilities::contains)
            .map(RuleId::name)
            .toList();
    if (!ruledOutBy.isEmpty()) {
      throw new Disagreement("possible", "impossible: " + ruledOutBy, terms);
    }
    return verdicts(firings);
  }

  private List<Firing> firings(Terms terms) {
    return evaluator.firings(terms, setting.asOf(), setting.off());
  }

  private List<PartyVerdict> verdicts(List<Firing> firings) {
    return standings.stream().map(s -> PartyVerdict.of(s, firings)).toList();
  }

  /**
   * {@return the verdicts on a deal, or on what would be one if silent parties accepted where they
   * are taken to; else throws a disagreement}
   */
  public List<PartyVerdict> deal(Terms terms) {
    List<PartyVerdict> verdicts = verdictsOnPossible(terms);
    Outcome outcome = Outcome.ofPossible(setting.rules().agenda(), verdicts);
    if (outcome == Outcome.NO_DEAL || (outcome == Outcome.OPEN && !setting.silenceAccepts())) {
      throw new Disagreement("a deal", outcome.id() + ": " + words(verdicts), terms);
    }
    return verdicts;
  }

  /**
   * {@return the party's verdict on possible terms, which is the expected one; else throws a
   * disagreement}
   */
  public PartyVerdict verdict(String party, Verdict expected, Terms terms) {
    return agreed(party, expected, verdictsOnPossible(terms), terms);
  }

  /** {@return the same on terms that may be impossible} */
  public PartyVerdict verdictOnImpossible(String party, Verdict expected, Terms terms) {
    return agreed(party, expected, verdicts(terms), terms);
  }

  private static PartyVerdict agreed(
      String party, Verdict expected, List<PartyVerdict> verdicts, Terms terms) {
    PartyVerdict verdict =
        verdicts.stream().filter(v -> v.party().equals(party)).findFirst().orElseThrow();
    agree(expected, verdict, terms);
    return verdict;
  }

  private static String words(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .map(v -> v.party() + " " + v.verdict().id())
        .collect(Collectors.joining(", "));
  }

  private static void agree(Verdict expected, PartyVerdict found, Terms terms) {
    if (found.verdict() != expected) {
      String party = found.party() + " ";
      throw new Disagreement(party + expected.id(), party + found.verdict().id(), terms);
    }
  }
}
