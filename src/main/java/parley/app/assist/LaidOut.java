package parley.app.assist;

import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.naming.TextEdit;
import parley.rules.format.Form;
import parley.rules.format.RuleFormatter;

/** A rule file as {@code fmt} lays it out. */
public final class LaidOut {
  private LaidOut() {}

  /** {@return what changes; empty if nothing does, or if the file breaks the grammar} */
  public static Optional<TextEdit> of(CursorPlace at) {
    String text = at.text();
    if (!at.isRuleFile()) {
      return Optional.empty();
    }
    Optional<String> casePackage = at.agenda().map(Agenda::packageName);
    Problems unheeded = new Problems();
    return RuleFormatter.format(new Source(at.name(), text), Form.SHORT, casePackage, unheeded)
        .map(t -> text.contains("\r\n") ? t.replace("\n", "\r\n") : t)
        .filter(t -> !t.equals(text))
        .map(t -> changed(at.name(), text, t));
  }

  /** What is the same at the beginning and at the end stays, and so does a cursor there. */
  private static TextEdit changed(String name, String before, String after) {
    int least = Math.min(before.length(), after.length());
    int start = 0;
    while (start < least && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    start = before.lastIndexOf('\n', start - 1) + 1; // never between the two parts of a character
    int end = 0;
    while (end < least - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    int to = before.length() - end;
    int feed = before.indexOf('\n', to);
    int whole = feed < 0 ? before.length() : feed + 1;
    return new TextEdit(
        name, start, whole, after.substring(start, after.length() - (before.length() - whole)));
  }
}
