package parley.question.robust;

import java.math.BigDecimal;
import java.util.List;
import parley.model.Stance;
import parley.model.Stance.Concession;

/**
 * How much weight a party loses with the demands or preferences of one name: that of those unmet,
 * or the share of it that the cheapest concession costs.
 *
 * @param unmet the weight of the demands that are unmet
 * @param share what is lost of it
 */
public record LossTally(BigDecimal unmet, BigDecimal share) implements PathTally {
  public static final LossTally NONE = new LossTally(BigDecimal.ZERO, BigDecimal.ONE);

  @Override
  public PathTally with(Stance applies) {
    if (applies.counts()) {
      BigDecimal more = unmet.add(BigDecimal.valueOf(applies.weight()));
      return new LossTally(more.stripTrailingZeros(), share);
    }
    if (applies instanceof Concession concession) {
      BigDecimal cost = BigDecimal.valueOf(concession.cost()).stripTrailingZeros();
      return new LossTally(unmet, share.min(cost));
    }
    return this;
  }

  public BigDecimal lost() {
    return unmet.multiply(share).stripTrailingZeros();
  }

  @Override
  public double value() {
    return lost().doubleValue();
  }

  /** {@return the weight of a party's demands and preferences in all} */
  public static BigDecimal total(List<Stance> stances) {
    return stances.stream()
        .filter(Stance::counts)
        .map(s -> BigDecimal.valueOf(s.weight()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
