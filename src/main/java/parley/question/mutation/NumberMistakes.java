package parley.question.mutation;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.model.Fraction;
import parley.model.Rewrite;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.Stance.Preference;
import parley.model.Stance.RedLine;

/**
 * Other numbers than those written: a weight forgotten or doubled, a cost forgotten or turned
 * round. How sure a stance is, and what a red line weighs, no expectation can see.
 */
final class NumberMistakes {
  private static final Fraction TWO = Fraction.of(2L);
  private static final Fraction HALF = Fraction.ONE.over(TWO);

  private NumberMistakes() {}

  /** Receives each mistake. */
  interface Found {
    void add(MutationOperator operator, Rewrite rewrite, Stance mistaken);
  }

  static void of(Stance stance, Found found) {
    if (stance instanceof Concession concession) {
      for (Fraction cost : others(concession.exactCost(), HALF, opposite(concession))) {
        Rewrite rewrite = new Rewrite.Numbered(stance.rule().place(), "cost", cost.toString());
        Concession mistaken = new Concession(stance.rule(), concession.demand(), cost);
        found.add(MutationOperator.COST, rewrite, mistaken);
      }
    } else if (stance.counts()) {
      for (Fraction weight :
          others(stance.exactWeight(), Fraction.ONE, stance.exactWeight().times(TWO))) {
        Rewrite rewrite = new Rewrite.Numbered(stance.rule().place(), "weight", weight.toString());
        found.add(MutationOperator.WEIGHT, rewrite, weighing(stance, weight));
      }
    }
  }

  private static Fraction opposite(Concession concession) {
    return Fraction.ONE.minus(concession.exactCost());
  }

  /** {@return other numbers where one is written that is not the default; else none} */
  private static Set<Fraction> others(Fraction written, Fraction otherwise, Fraction another) {
    Set<Fraction> others = new LinkedHashSet<>();
    if (!written.equals(otherwise)) {
      others.add(otherwise);
      others.add(another);
      others.remove(written);
    }
    return others;
  }

  private static Stance weighing(Stance stance, Fraction weight) {
    if (stance instanceof Demand demand) {
      return new Demand(demand.rule(), demand.name(), weight);
    } else if (stance instanceof Preference preference) {
      return new Preference(preference.rule(), preference.name(), weight);
    }
    return new RedLine(stance.rule(), weight);
  }
}
