package parley.model.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.Stance.Kind;

/**
 * What one party does with a package, and why.
 *
 * @param satisfaction 0 to 1: the weighted share of the party's demands that the package meets;
 *     where issues are open, the least of all completions
 * @param findings in {@link Finding#ORDER}
 * @param leeway what open issues leave undecided; empty iff the package is complete
 */
public record PartyVerdict(
    String party,
    Verdict verdict,
    double satisfaction,
    List<Finding> findings,
    Optional<Leeway> leeway) {
  public PartyVerdict {
    findings = List.copyOf(findings);
  }

  /** A verdict on a complete package. */
  public PartyVerdict(String party, Verdict verdict, double satisfaction, List<Finding> findings) {
    this(party, verdict, satisfaction, findings, Optional.empty());
  }

  /**
   * Decides a party's verdict on a complete package: it rejects if a red line is crossed; else it
   * holds out if a demand is unmet and no concession of that name applies; else it accepts.
   *
   * @param inForce the party's stances in force
   * @param firings what applies to the package; firings of other rules are ignored
   */
  public static PartyVerdict of(String party, List<Stance> inForce, List<Firing> firings) {
    Map<RuleId, String> because =
        firings.stream().collect(Collectors.toMap(Firing::rule, Firing::because, (a, b) -> a));
    return of(party, inForce, because);
  }

  /** As above, from the reasons of the rules that apply. */
  static PartyVerdict of(String party, List<Stance> inForce, Map<RuleId, String> because) {
    List<Stance> fired = new ArrayList<>();
    for (Stance stance : inForce) {
      if (because.containsKey(stance.id())) {
        fired.add(stance);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : fired) {
      boolean givenUp = stance instanceof Demand d && cheapest(d.name(), fired).isPresent();
      findings.add(new Finding(stance, givenUp, because.getOrDefault(stance.id(), "")));
    }
    findings.sort(Finding.ORDER);
    return new PartyVerdict(
        party, verdict(findings), satisfaction(inForce, because.keySet(), fired), findings);
  }

  /**
   * {@return the findings that alone keep the party from accepting, where issues are open at least
   * in some completion; empty iff it accepts}
   */
  public List<Finding> decisive() {
    boolean rejects = verdict == Verdict.REJECTS;
    return findings.stream()
        .filter(Finding::isDecisive)
        .filter(f -> !rejects || f.stance().kind() == Kind.RED_LINE)
        .toList();
  }

  private static Verdict verdict(List<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.stance().kind() == Kind.RED_LINE)) {
      return Verdict.REJECTS;
    }
    return findings.stream().anyMatch(Finding::isDecisive) ? Verdict.HOLDS_OUT : Verdict.ACCEPTS;
  }

  /**
   * Sum of the weights of the demands in force, each whole where met, (1 - cost) of it where given
   * up (the cheapest concession that applies), nothing where unmet; divided by the sum of all
   * weights; 1 where that sum is 0.
   */
  private static double satisfaction(
      List<Stance> inForce, Set<RuleId> applying, List<Stance> fired) {
    double all = 0;
    double kept = 0;
    for (Stance stance : inForce) {
      if (stance instanceof Demand demand) {
        all += demand.weight();
        kept += demand.weight() * (applying.contains(demand.id()) ? share(demand, fired) : 1);
      }
    }
    return all == 0 ? 1 : kept / all;
  }

  /** {@return what is left of an unmet demand's weight} */
  private static double share(Demand demand, List<Stance> fired) {
    OptionalDouble cost = cheapest(demand.name(), fired);
    return cost.isPresent() ? 1 - cost.getAsDouble() : 0;
  }

  /** {@return the least cost of the concessions that apply to a demand; empty if none does} */
  private static OptionalDouble cheapest(String demand, List<Stance> fired) {
    double least = Double.POSITIVE_INFINITY;
    for (Stance stance : fired) {
      if (stance instanceof Concession concession && concession.demand().equals(demand)) {
        least = Math.min(least, concession.cost());
      }
    }
    return least == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(least);
  }
}
