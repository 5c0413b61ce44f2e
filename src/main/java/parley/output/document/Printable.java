package parley.output.document;

import java.util.regex.Pattern;
import parley.diagnostic.DiagnosticText;

/** Makes what strangers write fit for a line. */
public final class Printable {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Printable() {}

  /** {@return the text on one line, control characters made visible} */
  public static String line(String text) {
    return DiagnosticText.printable(BLANKS.matcher(text).replaceAll(" "));
  }
}
