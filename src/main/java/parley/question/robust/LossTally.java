package parley.question.robust;

import java.util.List;
import parley.model.Fraction;
import parley.model.Stance;

/**
 * How much weight a party loses with the demands or preferences of one name: that of those unmet,
 * or the share of it that the cheapest concession costs.
 *
 * @param unmet the weight of the demands that are unmet
 * @param share what is lost of it
 */
public record LossTally(Fraction unmet, Fraction share) implements PathTally {
  public static final LossTally NONE = new LossTally(Fraction.ZERO, Fraction.ONE);

  @Override
  public PathTally with(Stance applies) {
    if (applies.counts()) {
      Fraction more = unmet.plus(applies.exactWeight());
      return new LossTally(more, share);
    }
    if (applies.concedes()) {
      Fraction cost = applies.exactCost();
      return new LossTally(unmet, share.compareTo(cost) < 0 ? share : cost);
    }
    return this;
  }

  public Fraction lost() {
    return unmet.times(share);
  }

  @Override
  public double value() {
    return lost().doubleValue();
  }

  @Override
  public Object grade() {
    return lost();
  }

  /** {@return the weight of a party's demands and preferences in all} */
  public static Fraction total(List<Stance> stances) {
    return stances.stream()
        .filter(Stance::counts)
        .map(Stance::exactWeight)
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
