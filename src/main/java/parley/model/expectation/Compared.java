package parley.model.expectation;

import java.util.List;

/**
 * One point of an expectation held against what is so.
 *
 * @param field what was expected of, such as {@code verdicts.russia}
 * @param expected in the words of the scenario
 * @param actual in the same words
 * @param holds whether the point is as expected; the two texts may differ all the same
 * @param parties whose findings make the difference
 */
public record Compared(
    String field, String expected, String actual, boolean holds, List<String> parties) {
  public Compared {
    parties = List.copyOf(parties);
  }

  /** {@return a point that holds iff both texts are the same} */
  static Compared equals(String field, String expected, String actual, List<String> parties) {
    return new Compared(field, expected, actual, expected.equals(actual), parties);
  }
}
