package parley.question.search;

import java.util.Comparator;
import parley.model.Fraction;
import parley.model.Stance;

/**
 * What may become of a demand or a preference.
 *
 * @param lost the weight lost
 * @param unmet whether it is unmet and nothing gives it up
 */
record Loss(Fraction lost, boolean unmet) implements Comparable<Loss> {
  static final Loss NONE = new Loss(Fraction.ZERO, false);

  private static final Comparator<Loss> ORDER =
      Comparator.comparing(Loss::lost).thenComparing(Loss::unmet);

  /** {@return what is lost where a concession gives the demand up} */
  static Loss givenUp(Stance demand, Stance concession) {
    return new Loss(demand.exactWeight().times(concession.exactCost()), false);
  }

  /** {@return what is lost where nothing gives it up; one without weight loses nothing} */
  static Loss whole(Stance demand) {
    return new Loss(demand.exactWeight(), demand.exactWeight().signum() > 0);
  }

  @Override
  public int compareTo(Loss other) {
    return ORDER.compare(this, other);
  }
}
