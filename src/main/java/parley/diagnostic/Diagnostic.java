package parley.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import parley.model.Place;

/**
 * A problem with its place.
 *
 * @param message in the user's words: lower-case start, no final period, names in backticks
 * @param help what to do about it; may be empty
 */
public record Diagnostic(
    Severity severity, Code code, Place place, String message, Optional<String> help) {
  /** By place; errors before warnings at the same place; then by message. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message);

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
