package parley.app.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/** The rows of a text of separated values, as spreadsheets write it. */
final class CsvText {
  private static final Pattern STARTED = Pattern.compile("started in line (\\d+)");

  private CsvText() {}

  /**
   * A row.
   *
   * @param number as a spreadsheet counts it, from 1
   * @param line of the file in which it begins
   */
  record Line(int number, int line, List<String> fields) {
    Line {
      fields = List.copyOf(fields);
    }

    boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }
  }

  /** {@return all rows, blank ones too; up to the first that cannot be read, with an error} */
  static List<Line> lines(Source source, char separator, Problems problems) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(source.text())) {
      for (CsvRecord one : reader) {
        int line = Math.toIntExact(one.getStartingLineNumber());
        lines.add(new Line(lines.size() + 1, line, one.getFields()));
      }
    } catch (CsvParseException e) {
      unreadable(source, e, problems);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return lines;
  }

  private static void unreadable(Source source, CsvParseException e, Problems problems) {
    Matcher started = STARTED.matcher(String.valueOf(e.getMessage()));
    int line = started.find() ? Integer.parseInt(started.group(1)) : 1;
    problems.error(
        Code.SYNTAX,
        new Place(source.name(), line, 1, 1),
        "in this row something follows a closing quote",
        "write a quote within a cell twice: \"\"");
  }
}
