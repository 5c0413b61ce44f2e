package parley.app.diff;

import java.util.Optional;
import parley.model.Rule;
import parley.question.diff.NumberChange;
import parley.question.diff.TextChange;

/** How a number or a text that changed reads. */
final class ChangeWords {
  private ChangeWords() {}

  /** {@return "Russia: No Western troops: weight 1 → 2"} */
  static String of(NumberChange change, ComparedSides compared) {
    String rule = change.rule().map(r -> ": " + r).orElse("");
    String old = change.old().map(Object::toString).orElse("none");
    String now = change.now().map(Object::toString).orElse("none");
    String owner =
        change.party().equals(Rule.COMMON) ? change.party() : compared.title(change.party());
    return owner + rule + ": " + change.what() + " " + old + " → " + now;
  }

  /** {@return "claim 003.14: "as it was" → "as it is""} */
  static String of(TextChange change) {
    return change.what() + ": " + quoted(change.old()) + " → " + quoted(change.now());
  }

  private static String quoted(Optional<String> text) {
    return text.map(t -> '"' + t + '"').orElse("none");
  }
}
