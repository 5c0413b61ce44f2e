package parley.question.mutation;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.model.Fraction;
import parley.model.Rewrite;
import parley.model.Stance;

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
    if (stance.concedes()) {
      Fraction opposite = Fraction.ONE.minus(stance.exactCost());
      for (Fraction cost : others(stance.exactCost(), HALF, opposite)) {
        Rewrite rewrite = new Rewrite.Numbered(stance.rule().place(), "cost", cost.toString());
        found.add(MutationOperator.COST, rewrite, stance.costing(cost));
      }
    } else if (stance.counts()) {
      for (Fraction weight :
          others(stance.exactWeight(), Fraction.ONE, stance.exactWeight().times(TWO))) {
        Rewrite rewrite = new Rewrite.Numbered(stance.rule().place(), "weight", weight.toString());
        found.add(MutationOperator.WEIGHT, rewrite, stance.weighing(weight));
      }
    }
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
}
