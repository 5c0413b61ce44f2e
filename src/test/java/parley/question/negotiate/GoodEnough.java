package parley.question.negotiate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.verdict.Finding;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;

/** What a package asks of a party, found by the conditions of its stances, one by one. */
final class GoodEnough {
  private final RuleSet inForce;
  private final Standing standing;
  private final boolean absolute;

  GoodEnough(RuleSet inForce, Party party, Set<RuleId> off, boolean absolute) {
    this.inForce = inForce;
    this.absolute = absolute;
    List<Stance> held =
        inForce.stancesOf(party.id()).stream().filter(s -> !off.contains(s.id())).toList();
    this.standing = new Standing(party, held, Set.of());
  }

  Fraction weight() {
    return standing.weight();
  }

  boolean isPossible(Terms terms) {
    Set<String> conclusions = inForce.conclusionsOn(terms);
    return inForce.impossibilities().stream()
        .noneMatch(i -> i.rule().condition().holds(terms, conclusions));
  }

  /** {@return the share of weight that it has to be ready to lose; empty if it never is} */
  Optional<Fraction> asks(Terms terms) {
    Set<String> conclusions = inForce.conclusionsOn(terms);
    List<Firing> firings =
        standing.stances().stream()
            .filter(s -> s.rule().condition().holds(terms, conclusions))
            .map(s -> new Firing(s.id(), ""))
            .toList();
    List<Finding> findings = PartyVerdict.of(standing, firings).findings();
    if (findings.stream().anyMatch(f -> f.stance().kind() == StanceKind.RED_LINE)) {
      return Optional.empty();
    }
    Fraction most = Fraction.ONE.minus(PartyVerdict.satisfaction(standing, firings));
    Set<Stance> unmet =
        findings.stream()
            .filter(f -> f.stance().kind() == StanceKind.DEMAND && !f.givenUp())
            .map(Finding::stance)
            .collect(Collectors.toSet());
    if (absolute && !unmet.isEmpty()) {
      return Optional.empty();
    }
    for (Stance demand : unmet) {
      most = max(most, covering(demand));
    }
    return Optional.of(most);
  }

  /** {@return its satisfaction with a package; empty if a red line of it is crossed} */
  Optional<Fraction> satisfactionOf(Terms terms) {
    Set<String> conclusions = inForce.conclusionsOn(terms);
    List<Firing> firings =
        standing.stances().stream()
            .filter(s -> s.rule().condition().holds(terms, conclusions))
            .map(s -> new Firing(s.id(), ""))
            .toList();
    boolean crossed =
        PartyVerdict.of(standing, firings).findings().stream()
            .anyMatch(f -> f.stance().kind() == StanceKind.RED_LINE);
    return crossed ? Optional.empty() : Optional.of(PartyVerdict.satisfaction(standing, firings));
  }

  private Fraction covering(Stance demand) {
    Fraction sum = demand.exactWeight();
    for (Stance other : standing.stances()) {
      if (other.counts() && other.exactWeight().compareTo(demand.exactWeight()) < 0) {
        sum = sum.plus(other.exactWeight());
      }
    }
    return weight().signum() == 0 ? Fraction.ZERO : sum.over(weight());
  }

  private static Fraction max(Fraction a, Fraction b) {
    return Comparator.<Fraction>naturalOrder().compare(a, b) >= 0 ? a : b;
  }
}
