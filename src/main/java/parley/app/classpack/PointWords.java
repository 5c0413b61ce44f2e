package parley.app.classpack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import parley.app.words.Numbers;
import parley.model.Fraction;
import parley.question.classpack.Scorecard;

/** Points as they stand on a score sheet. */
record PointWords(Scorecard card) {
  /** {@return such as "3", or "14.3" where points are not whole} */
  String number(Fraction points) {
    if (card.whole()) {
      return Numbers.exact(points.numerator());
    }
    return new BigDecimal(points.numerator())
        .divide(new BigDecimal(points.denominator()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** {@return such as "1 point" or "3 points"} */
  String points(Fraction points) {
    return number(points) + (points.equals(Fraction.ONE) ? " point" : " points");
  }
}
