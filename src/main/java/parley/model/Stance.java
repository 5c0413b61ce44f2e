package parley.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a party holds: a red line, a demand, a preference or a concession. What its kind does not
 * have is as if the rule did not say it.
 *
 * @param rule its condition, reason, claims and place; the condition of a demand or preference is
 *     that it is not met
 * @param demandName the name of the demand or preference; empty for a red line
 * @param exactWeight how much it matters, exactly as written; 1 unless the rule says otherwise
 * @param exactCost the share, 0 to 1, that is lost of what it gives up; 0 if it gives nothing up
 */
public record Stance(
    StanceKind kind,
    Rule rule,
    Optional<String> demandName,
    Fraction exactWeight,
    Fraction exactCost) {
  public Stance {
    StatementKind statement = kind.statement();
    demandName = statement.isNamed() ? demandName : Optional.empty();
    exactWeight = statement.isOfWeight() ? exactWeight : Fraction.ONE;
    exactCost = statement.isOfCost() ? exactCost : Fraction.ZERO;
  }

  /** {@return whether its party rejects a package to which it applies} */
  public boolean rejects() {
    return kind.rejects();
  }

  /** {@return whether its party holds out over a package to which it applies, unless given up} */
  public boolean holdsOut() {
    return kind.holdsOut();
  }

  /** {@return whether it may keep its party from accepting} */
  public boolean blocks() {
    return rejects() || holdsOut();
  }

  /** {@return whether meeting it counts in its party's satisfaction} */
  public boolean counts() {
    return kind.counts();
  }

  /** {@return whether it gives other stances up} */
  public boolean concedes() {
    return kind.concedes();
  }

  /** {@return the same stance taken by another rule} */
  public Stance with(Rule other) {
    return new Stance(kind, other, demandName, exactWeight, exactCost);
  }

  /** {@return the same stance on a demand of another name; itself if it names none} */
  public Stance named(String other) {
    return new Stance(kind, rule, Optional.of(other), exactWeight, exactCost);
  }

  /** {@return the same stance of another weight; itself if it has none} */
  public Stance weighing(Fraction other) {
    return new Stance(kind, rule, demandName, other, exactCost);
  }

  /** {@return the same stance at another cost; itself if it has none} */
  public Stance costing(Fraction other) {
    return new Stance(kind, rule, demandName, exactWeight, other);
  }

  /**
   * {@return whether this is a concession of the given stance: one of the same party and name}
   *
   * @param other a stance that can be given up
   */
  public boolean givesUp(Stance other) {
    return concedes()
        && !other.concedes()
        && other.party().equals(party())
        && other.demandName.equals(demandName);
  }

  /** {@return which of the stances give this one up, the cheapest first} */
  public List<Stance> concessions(Collection<Stance> stances) {
    return stances.stream()
        .filter(s -> s.givesUp(this))
        .sorted(Orders.by(Stance::exactCost))
        .toList();
  }

  /** {@return its cost, if it is one that has a cost} */
  public Optional<Fraction> cost() {
    return concedes() ? Optional.of(exactCost) : Optional.empty();
  }

  /** {@return the number nearest to the weight} */
  public double weight() {
    return exactWeight.doubleValue();
  }

  public String party() {
    return rule.owner();
  }

  public RuleId id() {
    return rule.id();
  }
}
