package parley.diagnostic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that their author may mean otherwise: {@code 7.500} is seven and a half, but where a
 * point stands between thousands it is seven thousand five hundred.
 */
public final class DoubtfulNumber {
  private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{2}0");

  private DoubtfulNumber() {}

  /** {@return how to write the number so that it has one meaning only; empty if it has} */
  public static Optional<String> help(String number) {
    if (!DOUBTFUL.matcher(number).matches()) {
      return Optional.empty();
    }
    String thousands = number.replace(".", "");
    String fraction = new BigDecimal(number).stripTrailingZeros().toPlainString();
    return Optional.of("write `" + thousands + "` or `" + fraction + "`");
  }

  public static String message(String number) {
    return "`" + number + "` may mean two numbers";
  }
}
