package parley.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a party holds: a red line, a demand, a preference or a concession. */
public sealed interface Stance {
  /** {@return its condition, reason, claims and place} */
  Rule rule();

  /** {@return the name of the demand or preference; empty for a red line} */
  Optional<String> demandName();

  StanceKind kind();

  /** {@return whether its party rejects a package to which it applies} */
  default boolean rejects() {
    return kind().rejects();
  }

  /** {@return whether its party holds out over a package to which it applies, unless given up} */
  default boolean holdsOut() {
    return kind().holdsOut();
  }

  /** {@return whether it may keep its party from accepting} */
  default boolean blocks() {
    return rejects() || holdsOut();
  }

  /** {@return whether meeting it counts in its party's satisfaction} */
  default boolean counts() {
    return kind().counts();
  }

  /** {@return whether it gives other stances up} */
  default boolean concedes() {
    return kind().concedes();
  }

  /** {@return the same stance taken by another rule} */
  Stance with(Rule other);

  /** {@return the same stance on a demand of another name; itself if it names none} */
  Stance named(String other);

  /** {@return the same stance of another weight; itself if it has none} */
  Stance weighing(Fraction other);

  /** {@return the same stance at another cost; itself if it has none} */
  default Stance costing(Fraction other) {
    return this;
  }

  /**
   * {@return whether this is a concession of the given stance: one of the same party and name}
   *
   * @param other a stance that can be given up
   */
  default boolean givesUp(Stance other) {
    return false;
  }

  /** {@return which of the stances give this one up, the cheapest first} */
  default List<Stance> concessions(Collection<Stance> stances) {
    return stances.stream()
        .filter(s -> s.givesUp(this))
        .sorted(Orders.by(Stance::exactCost))
        .toList();
  }

  /** {@return the share, 0 to 1, that is lost of what it gives up; 0 if it gives nothing up} */
  default Fraction exactCost() {
    return Fraction.ZERO;
  }

  /** {@return its cost, if it is one that has a cost} */
  default Optional<Fraction> cost() {
    return concedes() ? Optional.of(exactCost()) : Optional.empty();
  }

  /** {@return how much it matters, exactly as written; 1 unless the rule says otherwise} */
  Fraction exactWeight();

  /** {@return the number nearest to the weight} */
  default double weight() {
    return exactWeight().doubleValue();
  }

  default String party() {
    return rule().owner();
  }

  default RuleId id() {
    return rule().id();
  }

  /** A situation in which the party rejects, whatever else it is offered. */
  record RedLine(Rule rule, Fraction exactWeight) implements Stance {
    @Override
    public RedLine with(Rule other) {
      return new RedLine(other, exactWeight);
    }

    @Override
    public RedLine named(String other) {
      return this;
    }

    @Override
    public RedLine weighing(Fraction other) {
      return new RedLine(rule, other);
    }

    @Override
    public StanceKind kind() {
      return StanceKind.RED_LINE;
    }

    @Override
    public Optional<String> demandName() {
      return Optional.empty();
    }
  }

  /** Something the party holds out for; the rule's condition is that it is not met. */
  record Demand(Rule rule, String name, Fraction exactWeight) implements Stance {
    @Override
    public Demand with(Rule other) {
      return new Demand(other, name, exactWeight);
    }

    @Override
    public Demand named(String other) {
      return new Demand(rule, other, exactWeight);
    }

    @Override
    public Demand weighing(Fraction other) {
      return new Demand(rule, name, other);
    }

    @Override
    public StanceKind kind() {
      return StanceKind.DEMAND;
    }

    @Override
    public Optional<String> demandName() {
      return Optional.of(name);
    }
  }

  /** Something the party would like; the rule's condition is that it is not met. */
  record Preference(Rule rule, String name, Fraction exactWeight) implements Stance {
    @Override
    public Preference with(Rule other) {
      return new Preference(other, name, exactWeight);
    }

    @Override
    public Preference named(String other) {
      return new Preference(rule, other, exactWeight);
    }

    @Override
    public Preference weighing(Fraction other) {
      return new Preference(rule, name, other);
    }

    @Override
    public StanceKind kind() {
      return StanceKind.PREFERENCE;
    }

    @Override
    public Optional<String> demandName() {
      return Optional.of(name);
    }
  }

  /**
   * The rule's condition is one on which the party gives a demand or a preference up.
   *
   * @param demand the name of the demand or preference
   * @param exactCost the share of its weight that is lost, 0 to 1
   */
  record Concession(Rule rule, String demand, Fraction exactCost) implements Stance {
    @Override
    public Concession with(Rule other) {
      return new Concession(other, demand, exactCost);
    }

    @Override
    public Concession named(String other) {
      return new Concession(rule, other, exactCost);
    }

    @Override
    public Concession weighing(Fraction other) {
      return this;
    }

    @Override
    public Concession costing(Fraction other) {
      return new Concession(rule, demand, other);
    }

    @Override
    public StanceKind kind() {
      return StanceKind.CONCESSION;
    }

    @Override
    public boolean givesUp(Stance other) {
      return !other.concedes()
          && other.party().equals(party())
          && other.demandName().equals(demandName());
    }

    @Override
    public Optional<String> demandName() {
      return Optional.of(demand);
    }

    @Override
    public Fraction exactWeight() {
      return Fraction.ONE;
    }
  }
}
