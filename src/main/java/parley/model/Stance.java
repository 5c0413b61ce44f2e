package parley.model;

import java.util.Optional;

/** What a party holds: a red line, a demand, a preference or a concession. */
public sealed interface Stance {
  /** {@return its condition, reason, claims and place} */
  Rule rule();

  /** {@return the name of the demand or preference; empty for a red line} */
  Optional<String> demandName();

  Kind kind();

  /** {@return whether it may keep its party from accepting} */
  default boolean blocks() {
    return kind() == Kind.RED_LINE || kind() == Kind.DEMAND;
  }

  /** {@return whether meeting it counts in its party's satisfaction} */
  default boolean counts() {
    return kind() == Kind.DEMAND || kind() == Kind.PREFERENCE;
  }

  /** {@return the same stance taken by another rule} */
  Stance with(Rule other);

  /**
   * {@return whether this is a concession of the given stance: one of the same party and name}
   *
   * @param other a stance that can be given up
   */
  default boolean givesUp(Stance other) {
    return false;
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

  /** The kinds of stance, in the order in which findings are listed. */
  enum Kind {
    RED_LINE("red_line", "red line"),
    DEMAND("demand", "demand"),
    PREFERENCE("preference", "preference"),
    CONCESSION("concession", "concession");

    private final String id;
    private final String words;

    Kind(String id, String words) {
      this.id = id;
      this.words = words;
    }

    /** {@return as files and JSON write it} */
    public String id() {
      return id;
    }

    /** {@return as text for people writes it} */
    public String words() {
      return words;
    }
  }

  /** A situation in which the party rejects, whatever else it is offered. */
  record RedLine(Rule rule, Fraction exactWeight) implements Stance {
    /** The weight as a decimal. */
    public RedLine(Rule rule, double weight) {
      this(rule, Fraction.of(weight));
    }

    @Override
    public RedLine with(Rule other) {
      return new RedLine(other, exactWeight);
    }

    @Override
    public Kind kind() {
      return Kind.RED_LINE;
    }

    @Override
    public Optional<String> demandName() {
      return Optional.empty();
    }
  }

  /** Something the party holds out for; the rule's condition is that it is not met. */
  record Demand(Rule rule, String name, Fraction exactWeight) implements Stance {
    /** The weight as a decimal. */
    public Demand(Rule rule, String name, double weight) {
      this(rule, name, Fraction.of(weight));
    }

    @Override
    public Demand with(Rule other) {
      return new Demand(other, name, exactWeight);
    }

    @Override
    public Kind kind() {
      return Kind.DEMAND;
    }

    @Override
    public Optional<String> demandName() {
      return Optional.of(name);
    }
  }

  /** Something the party would like; the rule's condition is that it is not met. */
  record Preference(Rule rule, String name, Fraction exactWeight) implements Stance {
    /** The weight as a decimal. */
    public Preference(Rule rule, String name, double weight) {
      this(rule, name, Fraction.of(weight));
    }

    @Override
    public Preference with(Rule other) {
      return new Preference(other, name, exactWeight);
    }

    @Override
    public Kind kind() {
      return Kind.PREFERENCE;
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
    /** The cost as a decimal. */
    public Concession(Rule rule, String demand, double cost) {
      this(rule, demand, Fraction.of(cost));
    }

    @Override
    public Concession with(Rule other) {
      return new Concession(other, demand, exactCost);
    }

    @Override
    public Kind kind() {
      return Kind.CONCESSION;
    }

    /** {@return the number nearest to the cost} */
    public double cost() {
      return exactCost.doubleValue();
    }

    @Override
    public boolean givesUp(Stance other) {
      return other.kind() != Kind.CONCESSION
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
