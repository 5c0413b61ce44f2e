package parley.model.verdict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;

/** Decides what parties do with complete packages on one day. */
public final class Judge {
  private final RuleSet rules;
  private final Evaluator evaluator;
  private final LocalDate asOf;
  private final Set<RuleId> off;
  private final RuleSet counted;
  private final Map<String, Standing> standings = new HashMap<>();

  /**
   * Ready to judge.
   *
   * @param rules of the case, whatever their dates
   * @param evaluator of the same rules
   * @param asOf the day that decides which rules are in force
   * @param off rules that are switched off
   */
  public Judge(RuleSet rules, Evaluator evaluator, LocalDate asOf, Set<RuleId> off) {
    this.rules = rules;
    this.evaluator = evaluator;
    this.asOf = asOf;
    this.off = Set.copyOf(off);
    this.counted = rules.inForce(asOf).without(this.off);
    rules.agenda().partyIds().forEach(p -> standings.put(p, Standing.of(p, counted)));
  }

  /** {@return the rules of the case, whatever their dates} */
  public RuleSet rules() {
    return rules;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the rules that count: in force, and not switched off} */
  public RuleSet counted() {
    return counted;
  }

  /**
   * {@return the verdicts of the parties that must agree, in the given order, and the outcome}
   *
   * @param terms complete
   */
  public PackageVerdict judge(String id, String title, Terms terms, List<String> parties) {
    Map<String, Map<RuleId, String>> because = because(terms);
    List<PartyVerdict> verdicts = verdicts(because, parties);
    List<Contradiction> contradictions = Contradiction.of(counted, because);
    Outcome outcome =
        contradictions.isEmpty()
            ? Outcome.ofPossible(rules.agenda(), verdicts)
            : Outcome.IMPOSSIBLE;
    return new PackageVerdict(
        id,
        title,
        terms,
        List.of(),
        outcome,
        contradictions,
        verdicts,
        List.of(),
        Optional.empty());
  }

  /** {@return the verdicts of the given parties, in their order, on complete terms} */
  public List<PartyVerdict> verdicts(Terms terms, List<String> parties) {
    return verdicts(because(terms), parties);
  }

  /** {@return the reasons of the rules that apply, by whose they are} */
  private Map<String, Map<RuleId, String>> because(Terms terms) {
    Map<String, Map<RuleId, String>> because = new HashMap<>();
    for (Firing firing : evaluator.firings(terms, asOf, off)) {
      because
          .computeIfAbsent(firing.rule().owner(), o -> new HashMap<>())
          .put(firing.rule(), firing.because());
    }
    return because;
  }

  private List<PartyVerdict> verdicts(
      Map<String, Map<RuleId, String>> because, List<String> parties) {
    return parties.stream()
        .map(p -> standings.computeIfAbsent(p, q -> Standing.of(q, counted)))
        .map(s -> PartyVerdict.of(s, because.getOrDefault(s.party().id(), Map.of())))
        .toList();
  }
}
