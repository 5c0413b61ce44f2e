package parley.question.explain;

import java.util.List;
import java.util.stream.Stream;
import parley.model.Condition;
import parley.model.Rule;

/**
 * A condition as it stands on one package: each part with whether it holds.
 *
 * <p>Negations are carried down to the leaves (De Morgan), so that every part reads as something
 * that is the case or not, and a rule applies iff its whole reason holds.
 */
public sealed interface Reason {
  /** {@return whether it is the case on the package} */
  boolean holds();

  /** {@return what it consists of, in the file's order; empty for a leaf} */
  default List<Reason> parts() {
    return List.of();
  }

  /** {@return the same with only those parts that make it hold, or keep it from holding} */
  default Reason decisive() {
    return this;
  }

  /** {@return what is the case iff this is not, carried down to the leaves} */
  Reason contrary();

  /**
   * A single question: a comparison, or a constant.
   *
   * @param negated whether the rule asks for the contrary of the condition
   * @param holds with the negation taken into account
   */
  record Leaf(Condition condition, boolean negated, boolean holds) implements Reason {
    @Override
    public Leaf contrary() {
      return new Leaf(condition, !negated, !holds);
    }
  }

  /**
   * A question after a conclusion.
   *
   * @param negated whether the rule asks for its absence
   * @param rules the rules that conclude it, each with its own reason; empty if none is in force,
   *     or if the same conclusion stands with its rules earlier in the same reason
   */
  record Shared(String conclusion, boolean negated, boolean holds, List<Grounds> rules)
      implements Reason {
    public Shared {
      rules = List.copyOf(rules);
    }

    @Override
    public List<Reason> parts() {
      return rules.stream().map(Grounds::reason).toList();
    }

    /** {@return whether it is concluded on the package, asked for or not} */
    public boolean concluded() {
      return holds != negated;
    }

    @Override
    public Shared contrary() {
      return new Shared(conclusion, !negated, !holds, rules);
    }

    /** With the rules that do conclude it, if one does; else with why none does. */
    @Override
    public Shared decisive() {
      Stream<Grounds> kept = rules.stream().filter(g -> g.reason().holds() == concluded());
      return new Shared(conclusion, negated, holds, kept.map(Grounds::decisive).toList());
    }
  }

  /** Why a rule concludes something, or does not. */
  record Grounds(Rule rule, Reason reason) {
    Grounds decisive() {
      return new Grounds(rule, reason.decisive());
    }
  }

  /** Holds iff every part does. */
  record Every(boolean holds, List<Reason> parts) implements Reason {
    public Every {
      parts = List.copyOf(parts);
    }

    @Override
    public Reason decisive() {
      return new Every(holds, agreeing(parts, holds));
    }

    @Override
    public Reason contrary() {
      return new Some(!holds, parts.stream().map(Reason::contrary).toList());
    }
  }

  /** Holds iff some part does. */
  record Some(boolean holds, List<Reason> parts) implements Reason {
    public Some {
      parts = List.copyOf(parts);
    }

    @Override
    public Reason decisive() {
      return new Some(holds, agreeing(parts, holds));
    }

    @Override
    public Reason contrary() {
      return new Every(!holds, parts.stream().map(Reason::contrary).toList());
    }
  }

  /** All that hold of a whole that holds, all that fail of one that fails: for both kinds. */
  private static List<Reason> agreeing(List<Reason> parts, boolean holds) {
    return parts.stream().filter(p -> p.holds() == holds).map(Reason::decisive).toList();
  }
}
