package parley.app.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.diagnostic.DoubtfulNumber;
import parley.model.Fraction;
import parley.model.Range;

/**
 * How a table writes numbers, dates and answers: as spreadsheets of several countries do.
 *
 * @param english whether commas separate its cells, so that they separate no decimals
 */
record TableNumbers(boolean english) {
  /** Blanks and apostrophes between groups of three digits. */
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[ \u00A0\u202F'\u2019](?=\\d{3})");

  private static final Pattern AMBIGUOUS_COMMA = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+");
  private static final Pattern AMBIGUOUS_POINT = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");
  private static final Pattern FRACTION = Pattern.compile("\\d{1,12}/\\d{1,12}");
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\s?([./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})");

  /**
   * {@return whether a text may be four thousand as well as four}
   *
   * <p>Where points separate decimals, that is so as in rules: {@code 4.000}, but not {@code
   * 4.125}.
   */
  boolean isAmbiguous(String text) {
    return AMBIGUOUS_COMMA.matcher(text).matches()
        || (english
            ? DoubtfulNumber.help(text).isPresent()
            : AMBIGUOUS_POINT.matcher(text).matches());
  }

  /** {@return the number that a text writes; empty if it writes none, or may write two} */
  Optional<BigDecimal> decimal(String text) {
    String plain =
        GROUPS.matcher(text).replaceAll("").replace('\u2212', '-').replaceFirst(",(?=\\d+$)", ".");
    return isAmbiguous(text) ? Optional.empty() : Range.number(plain);
  }

  /** {@return a weight, cost or probability: a decimal, a fraction or so many percent} */
  Optional<Fraction> share(String text) {
    if (FRACTION.matcher(text).matches()) {
      return Fraction.parse(text);
    } else if (text.endsWith("%")) {
      return decimal(text.substring(0, text.length() - 1).strip())
          .map(n -> Fraction.of(n.movePointLeft(2)));
    }
    return decimal(text).map(Fraction::of);
  }

  /** {@return a day such as 2025-12-15, 15.12.2025 or 12/15/2025; empty if it may be two} */
  static Optional<LocalDate> date(String text) {
    Matcher other = DATE.matcher(text);
    if (!other.matches()) {
      return day(text.replaceFirst("[T ]00:00(:00)?$", ""));
    }
    int first = Integer.parseInt(other.group(1));
    int second = Integer.parseInt(other.group(3));
    String year = other.group(4);
    boolean isAmerican = other.group(2).equals("/") && second > 12;
    boolean isAmbiguous =
        other.group(2).equals("/") && first <= 12 && second <= 12 && first != second;
    return isAmbiguous
        ? Optional.empty()
        : day(
            isAmerican
                ? String.format(Locale.ROOT, "%s-%02d-%02d", year, first, second)
                : String.format(Locale.ROOT, "%s-%02d-%02d", year, second, first));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return whether a cell says yes; empty if it says neither yes nor no} */
  static Optional<Boolean> answer(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (List.of("yes", "true", "x", "1", "wahr").contains(word)) {
      return Optional.of(true);
    }
    return List.of("", "no", "false", "0", "falsch").contains(word)
        ? Optional.of(false)
        : Optional.empty();
  }
}
