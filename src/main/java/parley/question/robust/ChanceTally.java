package parley.question.robust;

import java.math.BigDecimal;
import parley.model.Stance;

/**
 * How probable it is that a red line, or the demands of one name, do not keep the party from
 * accepting.
 *
 * @param none that none of the red lines or demands that apply is held
 * @param unconceded that none of the concessions that apply is held
 */
record ChanceTally(Confidences confidences, double none, double unconceded) implements PathTally {
  static PathTally none(Confidences confidences) {
    return new ChanceTally(confidences, 1, 1);
  }

  @Override
  public PathTally with(Stance applies) {
    if (!applies.blocks() && !applies.concedes()) {
      return this;
    }
    double not = complement(confidences.of(applies));
    return applies.concedes()
        ? new ChanceTally(confidences, none, unconceded * not)
        : new ChanceTally(confidences, none * not, unconceded);
  }

  @Override
  public double value() {
    return complement(complement(none) * unconceded);
  }

  @Override
  public Object grade() {
    return value();
  }

  /** {@return 1 less the probability, as in decimals: 0.2 for 0.8} */
  static double complement(double probability) {
    return BigDecimal.ONE.subtract(BigDecimal.valueOf(probability)).doubleValue();
  }
}
