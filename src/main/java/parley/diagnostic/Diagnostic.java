package parley.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import parley.model.Orders;
import parley.model.Place;

/**
 * A problem with its place.
 *
 * @param message in the user's words: lower-case start, no final period, names in backticks
 * @param help what to do about it; may be empty
 * @param topic what it is about
 */
public record Diagnostic(
    Severity severity, Code code, Place place, String message, Optional<String> help, Topic topic) {
  /** By place; errors before warnings at the same place; then by message. */
  public static final Comparator<Diagnostic> ORDER = byPlace();

  private static Comparator<Diagnostic> byPlace() {
    Comparator<Diagnostic> bySeverity = Orders.by(Diagnostic::severity, Diagnostic::message);
    return (a, b) -> {
      int compared = a.place.compareTo(b.place);
      return compared != 0 ? compared : bySeverity.compare(a, b);
    };
  }

  /** A problem about nothing that anybody decides by. */
  public Diagnostic(
      Severity severity, Code code, Place place, String message, Optional<String> help) {
    this(severity, code, place, message, help, Topic.NONE);
  }

  /** {@return the same problem taken more or less seriously} */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, place, message, help, topic);
  }

  /** {@return the same problem told at another place, with words before its message} */
  public Diagnostic at(Place other, String before) {
    return new Diagnostic(severity, code, other, before + message, help, topic);
  }

  /** {@return the same problem at another place} */
  public Diagnostic at(Place other) {
    return new Diagnostic(severity, code, other, message, help, topic);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
