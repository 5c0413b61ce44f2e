package parley.model.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Range;

/** Numbers with their units, as people write them. */
final class Amounts {
  private Amounts() {}

  /** {@return "7,000 euros"} */
  static String of(Issue issue, String number) {
    return issue.unit().map(u -> isYear(u) ? plain(number) : said(number) + " " + u).orElse(number);
  }

  /** {@return "6,000, 7,000 or 8,000 euros"} */
  static String either(Issue issue, List<Option> options) {
    List<String> numbers = options.stream().map(issue::number).toList();
    int last = numbers.size() - 1;
    boolean year = issue.unit().filter(Amounts::isYear).isPresent();
    List<String> before =
        numbers.subList(0, last).stream().map(n -> year ? plain(n) : said(n)).toList();
    String end = of(issue, numbers.get(last));
    return before.isEmpty() ? end : String.join(", ", before) + " or " + end;
  }

  /** A year is a name more than a number. */
  private static boolean isYear(String unit) {
    return unit.equals("year");
  }

  private static String plain(String number) {
    return Range.id(parsed(number));
  }

  /** {@return with separators, and without zeros at the end of a fraction} */
  static String said(String number) {
    BigDecimal value = parsed(number).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  /** {@return whether it is a number at all, not an option's id} */
  static boolean isNumber(String text) {
    return text.matches("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
  }

  private static BigDecimal parsed(String number) {
    return new BigDecimal(number);
  }

  /** {@return the words with commas between them and a word before the last} */
  static String listed(List<String> words, String by) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : words.subList(0, last).stream().collect(Collectors.joining(", "))
            + " "
            + by
            + " "
            + words.get(last);
  }
}
