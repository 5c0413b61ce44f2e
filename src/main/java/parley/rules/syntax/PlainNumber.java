package parley.rules.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as other languages write it, in the form that rules have: {@code 8e3} is 8000. */
final class PlainNumber {
  private static final Pattern EXPONENT =
      Pattern.compile("[0-9]{1,16}(\\.[0-9]{1,16})?[eE][0-9]{1,2}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(_[0-9]{3}){1,5}");
  private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,12}");
  private static final Pattern SUFFIXED =
      Pattern.compile("([0-9]{1,16}(\\.[0-9]{1,9})?)[bBdDfFlL]");
  private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,15})(\\.[0-9]{1,9})?");

  private PlainNumber() {}

  /** {@return the number that was meant; empty if that is not clear} */
  static Optional<String> of(String written) {
    String plain = "";
    if (EXPONENT.matcher(written).matches()) {
      plain = new BigDecimal(written).stripTrailingZeros().toPlainString();
    } else if (GROUPED.matcher(written).matches()) {
      plain = written.replace("_", "");
    } else if (HEX.matcher(written).matches()) {
      plain = new BigInteger(written.substring(2), 16).toString();
    } else if (SUFFIXED.matcher(written).matches()) {
      plain = written.substring(0, written.length() - 1);
    }
    return Optional.of(plain).filter(p -> PLAIN.matcher(p).matches());
  }
}
