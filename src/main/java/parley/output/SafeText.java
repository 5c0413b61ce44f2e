package parley.output;

import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;

/** Texts without the characters that XML 1.0 and YAML do not allow. */
public final class SafeText {
  private SafeText() {}

  /** {@return the text with a stand-in for each such character; its lines stay} */
  public static String of(String text) {
    return text.lines()
        .map(DiagnosticText::printable)
        .map(l -> l.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'))
        .collect(Collectors.joining("\n"));
  }
}
