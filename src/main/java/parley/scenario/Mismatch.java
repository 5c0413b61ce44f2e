package parley.scenario;

/**
 * A point in which an expectation does not hold.
 *
 * @param field what was expected of, such as {@code verdicts.russia}
 * @param expected in the words of the scenario
 * @param actual in the same words
 */
public record Mismatch(String field, String expected, String actual) {}
