package parley.app.classpack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import parley.app.language.PhraseBook;
import parley.app.words.Numbers;
import parley.model.Fraction;
import parley.question.classpack.Scorecard;

/** Points as they stand on a score sheet. */
record PointWords(PhraseBook book, Scorecard card) {
  /** {@return such as "3", or "14.3" where points are not whole} */
  String number(Fraction points) {
    if (card.whole()) {
      return book.number(Numbers.exact(points.numerator()));
    }
    return book.number(
        new BigDecimal(points.numerator())
            .divide(new BigDecimal(points.denominator()), 1, RoundingMode.HALF_UP)
            .toPlainString());
  }

  /** {@return such as "1 point" or "3 points"} */
  String points(Fraction points) {
    String noun = points.equals(Fraction.ONE) ? "paper_point" : "paper_points";
    return number(points) + " " + book.say(noun);
  }
}
