package parley.app.assist;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.model.naming.TextEdit;

/**
 * A change that somebody may choose.
 *
 * @param title what it does
 * @param finding what it is about; empty if it may always be made
 * @param isPreferred whether it is most likely what is meant
 */
public record QuickFix(
    String title, List<TextEdit> edits, Optional<Diagnostic> finding, boolean isPreferred) {
  public QuickFix {
    edits = List.copyOf(edits);
  }
}
