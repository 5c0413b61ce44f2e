package parley.app.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import parley.model.Range;
import parley.output.document.Span.Quantity;

/** Numbers as people read them. */
public final class Numbers {
  private static final int SHORT_MAX = 11;

  private Numbers() {}

  /** {@return such as 143,327,232} */
  public static String exact(BigInteger count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@return the number with its thousands apart} */
  public static String exact(long count) {
    return exact(BigInteger.valueOf(count));
  }

  /** {@return the count, shown like that} */
  public static Quantity quantity(BigInteger count) {
    return new Quantity(exact(count));
  }

  /** {@return the same, or where that is long about how much it is, such as 1.43e+31} */
  public static String brief(BigInteger count) {
    String exact = exact(count);
    return exact.length() <= SHORT_MAX
        ? exact
        : String.format(Locale.ROOT, "%.2e", new BigDecimal(count));
  }

  /** {@return "1 deal" or "2 deals"} */
  public static String many(BigInteger count, String noun) {
    return exact(count) + " " + noun + (count.equals(BigInteger.ONE) ? "" : "s");
  }

  /** {@return "1 party" or "2 parties"} */
  public static String many(int count, String one, String several) {
    return exact(count) + " " + (count == 1 ? one : several);
  }

  public static String many(int count, String noun) {
    return many(BigInteger.valueOf(count), noun);
  }

  /** {@return with at most three digits after the point} */
  public static String decimal(double value) {
    return Range.id(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }
}
