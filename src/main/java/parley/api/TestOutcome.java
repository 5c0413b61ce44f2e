package parley.api;

/**
 * What became of an expectation.
 *
 * @param scenario its name
 * @param name what it is about, unique in its scenario
 * @param file where it stands
 * @param line from 1
 * @param expected what differs, as expected; all of it if nothing does
 * @param actual what is so instead
 * @param report the failure in words; empty unless it failed
 */
public record TestOutcome(
    String scenario,
    String name,
    Status status,
    String file,
    int line,
    String expected,
    String actual,
    String report) {
  /** How it ended. */
  public enum Status {
    PASSED,
    FAILED,
    /** It does not hold, and its author knows ({@code todo:}). */
    TODO
  }
}
