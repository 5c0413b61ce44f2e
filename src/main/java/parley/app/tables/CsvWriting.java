package parley.app.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parley.diagnostic.DiagnosticText;

/** Writes tables so that spreadsheets leave their texts alone. */
final class CsvWriting {
  /** By it Excel knows that a file is UTF-8. */
  private static final String MARK = "\uFEFF";

  /** What a spreadsheet takes for a number or a date that it is not. */
  private static final Pattern MISTAKEN = Pattern.compile("\\d+[./-]\\d[\\d./-]*");

  private static final Pattern FORMULA = Pattern.compile("[=+@\\t-].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private CsvWriting() {}

  /** {@return a table's text; a column that a row does not name is empty} */
  static String text(TableKind kind, List<Map<String, String>> rows) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(kind.order());
      for (Map<String, String> row : rows) {
        writer.writeRecord(
            kind.order().stream().map(c -> cell(c, row.getOrDefault(c, ""))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** An apostrophe, or a blank where people read, keeps the hands of a spreadsheet off. */
  private static String cell(String column, String written) {
    String text = DiagnosticText.printableLines(written);
    if (TableReader.TEXTS.contains(column)) {
      return FORMULA.matcher(text).matches() ? " " + text : text;
    }
    boolean isNumber = NUMBER.matcher(text).matches() && !column.startsWith("claim");
    boolean isMarked =
        text.startsWith("'")
            || !isNumber && (MISTAKEN.matcher(text).matches() || FORMULA.matcher(text).matches());
    return isMarked ? "'" + text : text;
  }
}
