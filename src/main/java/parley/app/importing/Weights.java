package parley.app.importing;

import java.math.BigDecimal;
import java.util.List;
import parley.app.importing.AdditiveModel.Utility;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Fraction;
import parley.model.Place;

/** Whether weights sum to 1, so that satisfaction is the utility. */
final class Weights {
  private static final Fraction TOLERANCE = Fraction.of(new BigDecimal("0.001"));

  /** What binary fractions leave behind is not worth a word. */
  private static final Fraction NOISE = Fraction.of(new BigDecimal("0.000000001"));

  private Weights() {}

  /**
   * Checks the weights and the reservation value of every party.
   *
   * @param normalise whether other sums are taken as they are
   * @param notes to which it adds what was taken
   * @return whether there is no problem
   */
  static boolean check(AdditiveModel model, boolean normalise, List<String> notes) {
    boolean fine = true;
    for (Utility party : model.parties()) {
      fine &= check(party, normalise, notes);
    }
    return fine;
  }

  private static boolean check(Utility party, boolean normalise, List<String> notes) {
    Fraction sum = party.sum();
    Fraction off = sum.minus(Fraction.ONE);
    Fraction distance = off.signum() < 0 ? Fraction.ZERO.minus(off) : off;
    if (sum.signum() == 0) {
      return refuse(party, "all weights are 0, so no package is worth anything", "weigh an issue");
    } else if (party.rectangles().isEmpty() && distance.compareTo(TOLERANCE) > 0 && !normalise) {
      return refuse(
          party,
          "the weights sum to " + sum + ", not to 1",
          "correct them, or take them relative to their sum: --normalise");
    } else if (party.reservation().filter(r -> r.compareTo(sum) > 0).isPresent()) {
      return refuse(
          party, "the reservation value is above the best utility", "lower it to at most " + sum);
    }
    if (party.rectangles().isEmpty() && distance.compareTo(NOISE) > 0) {
      notes.add(
          "The weights of %s sum to %s: satisfaction is the utility divided by that."
              .formatted(party.name(), sum));
    }
    return true;
  }

  private static boolean refuse(Utility party, String message, String help) {
    Problems problems = party.source().problems();
    problems.error(Code.BAD_VALUE, Place.startOf(party.source().source().name()), message, help);
    return false;
  }
}
