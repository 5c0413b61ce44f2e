package parley.api;

import java.util.List;

/** Files of a case or a scenario have errors, or are not there; the message shows each of them. */
public final class CaseErrors extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialized
  private final List<ProblemAt> problems;

  CaseErrors(String message, List<ProblemAt> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /** {@return the errors and warnings, by file and line; empty if a file is not there} */
  public List<ProblemAt> problems() {
    return problems;
  }

  /**
   * A problem and its place.
   *
   * @param code such as {@code PAR012}, as {@code docs/errors.md} and {@code docs/checks.md} list
   * @param severity {@code error}, {@code warning} or {@code note}
   * @param line from 1
   * @param column from 1, in characters as people count them
   * @param text the problem in words, with the line it is in and help
   */
  public record ProblemAt(
      String code, String severity, String file, int line, int column, String text) {}
}
