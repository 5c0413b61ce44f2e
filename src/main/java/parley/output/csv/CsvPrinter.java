package parley.output.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.DiagnosticText;
import parley.output.document.Rows;

/**
 * Comma-separated values, as RFC 4180 has them; what is not known is an empty cell. An apostrophe
 * stands before a text that a spreadsheet would take for a formula.
 */
public final class CsvPrinter {
  private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n]");

  /** What a spreadsheet would run, when it is opened there. */
  private static final Pattern FORMULA =
      Pattern.compile("(?!-?\\d+(\\.\\d+)?$)[=+@\\t-].+", Pattern.DOTALL);

  private CsvPrinter() {}

  public static String print(Rows rows) {
    return line(rows.columns()) + rows.rows().stream().map(CsvPrinter::line).collect(joining());
  }

  /** {@return one row with its line end} */
  public static String line(List<?> cells) {
    return cells.stream().map(CsvPrinter::cell).collect(joining(",", "", "\n"));
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(CsvPrinter::cell).orElse("");
    }
    String plain = text(value);
    String text = value instanceof String && FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** {@return a value as text, without quotes around it} */
  public static String text(Object value) {
    return value instanceof Enum<?> word
        ? word.name().toLowerCase(Locale.ROOT)
        : DiagnosticText.printableLines(String.valueOf(value));
  }
}
