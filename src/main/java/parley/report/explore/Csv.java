package parley.report.explore;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;

/** Comma-separated values, as RFC 4180 has them. */
final class Csv {
  private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n]");

  private Csv() {}

  static void row(Appendable out, List<String> cells) throws IOException {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append('\n');
  }

  private static String cell(String raw) {
    String text = DiagnosticText.printableLines(raw);
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
