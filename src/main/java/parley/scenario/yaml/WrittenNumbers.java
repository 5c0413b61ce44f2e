package parley.scenario.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.DoubtfulNumber;
import parley.diagnostic.Problems;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads texts as numbers; what is none, or may not mean what it looks like, becomes a problem. */
record WrittenNumbers(Problems problems) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
  private static final Pattern SEPARATED = Pattern.compile("[0-9]{1,3}([,.'_ ][0-9]{3})+");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,100}");
  private static final Pattern POINT_AS_COMMA = Pattern.compile("[0-9]+,[0-9]+");
  private static final int DIGITS_MAX = 60;

  Optional<Double> number(Scalar text) {
    return clear(text).map(t -> Double.parseDouble(t.text()) + 0.0);
  }

  Optional<BigDecimal> decimal(Scalar text) {
    return clear(text).filter(this::isShort).map(t -> new BigDecimal(t.text()));
  }

  Optional<BigInteger> count(Scalar text) {
    return isPlain(text, COUNT, "a count", "12")
        ? Optional.of(new BigInteger(text.text()))
        : Optional.empty();
  }

  private Optional<Scalar> clear(Scalar text) {
    return Optional.of(text)
        .filter(t -> isPlain(t, NUMBER, "a number", "600000"))
        .filter(this::isClear);
  }

  private boolean isShort(Scalar number) {
    if (number.text().length() > DIGITS_MAX) {
      problems.error(Code.BAD_VALUE, number.place(), "this number has too many digits");
      return false;
    }
    return true;
  }

  private boolean isClear(Scalar number) {
    Optional<String> help = DoubtfulNumber.help(number.text());
    help.ifPresent(
        h ->
            problems.error(
                Code.WRONG_TYPE, number.place(), DoubtfulNumber.message(number.text()), h));
    return help.isEmpty();
  }

  /** {@return the number without its separators, where that is what is wrong; else the example} */
  private static String plain(String text, String example) {
    if (SEPARATED.matcher(text).matches()) {
      return text.replaceAll("[^0-9]", "");
    }
    return POINT_AS_COMMA.matcher(text).matches() ? text.replace(',', '.') : example;
  }

  private boolean isPlain(Scalar text, Pattern form, String what, String example) {
    if (text.isPlain() && form.matcher(text.text()).matches()) {
      return true;
    }
    problems.error(
        Code.WRONG_TYPE,
        text.place(),
        Wording.quoted(text.text()) + " is not " + what,
        "write digits without quotes or separators, such as `" + plain(text.text(), example) + "`");
    return false;
  }
}
