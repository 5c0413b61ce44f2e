package parley.rules.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the day of a date that is written as people write it: 15.02.2025, 15 February 2025. */
final class MeantDate {
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final Pattern BACKWARDS =
      Pattern.compile("(?<d>\\d{1,2})[. ]\\s?(?<m>\\d{1,2}|[a-z]{3,9})[. ]\\s?(?<y>\\d{4})");
  private static final Pattern AMERICAN =
      Pattern.compile("(?<m>[a-z]{3,9}) (?<d>\\d{1,2}),? (?<y>\\d{4})");
  private static final Pattern FORWARDS =
      Pattern.compile("(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})");

  private MeantDate() {}

  /** {@return the day; empty if there is none, or if there may be two, as in 02/03/2025} */
  static Optional<LocalDate> of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015\u2212]", "-");
    for (Pattern form : new Pattern[] {BACKWARDS, AMERICAN, FORWARDS}) {
      Matcher date = form.matcher(plain);
      if (date.matches()) {
        return day(date);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      int day = Integer.parseInt(date.group("d"));
      return Optional.of(
          LocalDate.of(Integer.parseInt(date.group("y")), month(date.group("m")), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the month's number; 0 for a word that names none} */
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int at = MONTHS.indexOf(text.substring(0, 3));
    return at < 0 || at % 4 != 0 ? 0 : at / 4 + 1;
  }
}
