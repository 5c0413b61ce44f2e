package parley.model.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.Stance;

/**
 * What one party does with a package, and why.
 *
 * @param satisfaction 0 to 1: the weighted share of the party's demands and preferences that the
 *     package meets; where issues are open, the least of all completions; says nothing if the party
 *     is silent
 * @param findings in {@link Finding#ORDER}
 * @param reservation the least satisfaction at which the party accepts; empty if it has none
 * @param belowReservation whether the satisfaction is too low for that; where issues are open, in
 *     some completion
 * @param leeway what open issues leave undecided; empty iff the package is complete
 */
public record PartyVerdict(
    String party,
    Verdict verdict,
    double satisfaction,
    List<Finding> findings,
    Optional<Fraction> reservation,
    boolean belowReservation,
    Optional<Leeway> leeway) {
  public PartyVerdict {
    findings = List.copyOf(findings);
  }

  /** A verdict on a complete package. */
  public PartyVerdict(String party, Verdict verdict, double satisfaction, List<Finding> findings) {
    this(party, verdict, satisfaction, findings, Optional.empty(), false, Optional.empty());
  }

  /**
   * Decides a party's verdict on a complete package: it is silent if no stance of it is in force
   * and it is not indifferent; else it rejects if a red line is crossed; else it holds out if a
   * demand is unmet and no concession of that name applies, or if its satisfaction is below its
   * reservation value; else it accepts.
   *
   * @param firings what applies to the package; firings of other rules are ignored
   */
  public static PartyVerdict of(Standing standing, List<Firing> firings) {
    Map<RuleId, String> because =
        firings.stream().collect(Collectors.toMap(Firing::rule, Firing::because, (a, b) -> a));
    return of(standing, because);
  }

  /** As above, from the reasons of the rules that apply. */
  static PartyVerdict of(Standing standing, Map<RuleId, String> because) {
    List<Stance> fired = standing.stances(because.keySet());
    List<Stance> conceding = fired.stream().filter(Stance::concedes).toList();
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : fired) {
      if (standing.holds(stance)) {
        boolean givenUp = conceding.stream().anyMatch(s -> standing.holds(s) && s.givesUp(stance));
        findings.add(new Finding(stance, givenUp, because.getOrDefault(stance.id(), "")));
      }
    }
    findings.sort(Finding.ORDER);
    Fraction satisfaction = satisfaction(standing, fired);
    boolean below =
        standing.party().reservation().filter(r -> satisfaction.compareTo(r) < 0).isPresent();
    return new PartyVerdict(
        standing.party().id(),
        standing.isSilent() ? Verdict.SILENT : verdict(findings, below),
        satisfaction.doubleValue(),
        findings,
        standing.party().reservation(),
        below,
        Optional.empty());
  }

  /**
   * {@return a party's exact satisfaction with a complete package; says nothing if it is silent}
   *
   * @param firings what applies to the package; firings of other rules are ignored
   */
  public static Fraction satisfaction(Standing standing, Collection<Firing> firings) {
    Set<RuleId> applying = firings.stream().map(Firing::rule).collect(Collectors.toSet());
    return satisfaction(standing, standing.stances(applying));
  }

  /** {@return whether no stance of the party is known} */
  public boolean isSilent() {
    return verdict == Verdict.SILENT;
  }

  /** {@return its satisfaction, the least where issues are open; empty if it is silent} */
  public OptionalDouble known() {
    return isSilent() ? OptionalDouble.empty() : OptionalDouble.of(satisfaction);
  }

  /**
   * {@return the findings that alone keep the party from accepting, where issues are open at least
   * in some completion; empty iff it accepts}
   */
  public List<Finding> decisive() {
    boolean rejects = verdict == Verdict.REJECTS;
    return findings.stream()
        .filter(Finding::isDecisive)
        .filter(f -> !rejects || f.stance().rejects())
        .toList();
  }

  private static Verdict verdict(List<Finding> findings, boolean below) {
    if (findings.stream().anyMatch(f -> f.stance().rejects())) {
      return Verdict.REJECTS;
    }
    boolean unmet = findings.stream().anyMatch(Finding::isDecisive);
    return unmet || below ? Verdict.HOLDS_OUT : Verdict.ACCEPTS;
  }

  /**
   * Sum of the weights that count, each whole where met, (1 - cost) of it where given up (the
   * cheapest concession that applies), nothing where unmet; divided by the sum of all weights; 1
   * where that sum is 0. Always by the stances as held.
   */
  private static Fraction satisfaction(Standing standing, List<Stance> fired) {
    Fraction all = standing.weight();
    List<Stance> conceding = fired.stream().filter(Stance::concedes).toList();
    Fraction lost = Fraction.ZERO;
    for (Stance stance : fired) {
      if (stance.counts()) {
        lost = lost.plus(stance.exactWeight().times(lost(stance, conceding)));
      }
    }
    return all.signum() == 0 ? Fraction.ONE : all.minus(lost).over(all);
  }

  /** {@return the share of an unmet stance's weight that is lost} */
  private static Fraction lost(Stance unmet, List<Stance> conceding) {
    return unmet.concessions(conceding).stream()
        .findFirst()
        .map(Stance::exactCost)
        .orElse(Fraction.ONE);
  }
}
