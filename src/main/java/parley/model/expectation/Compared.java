package parley.model.expectation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One point of an expectation held against what is so.
 *
 * @param field what was expected of, such as {@code verdicts.russia}
 * @param expected in the words of the scenario
 * @param actual in the same words
 * @param holds whether the point is as expected; the two texts may differ all the same
 * @param parties whose findings make the difference
 * @param number what is so, where that is a number of deals that is known
 */
public record Compared(
    String field,
    String expected,
    String actual,
    boolean holds,
    List<String> parties,
    Optional<BigInteger> number) {
  /** What the field of a point about a satisfaction begins with. */
  static final String SATISFACTION = "satisfaction.";

  public Compared {
    parties = List.copyOf(parties);
  }

  /** A point about anything but a number of deals. */
  public Compared(
      String field, String expected, String actual, boolean holds, List<String> parties) {
    this(field, expected, actual, holds, parties, Optional.empty());
  }

  /** {@return whether it is about how satisfied a party is} */
  public boolean isOfSatisfaction() {
    return field.startsWith(SATISFACTION);
  }

  /** {@return a point that holds iff both texts are the same} */
  static Compared equals(String field, String expected, String actual, List<String> parties) {
    return new Compared(field, expected, actual, expected.equals(actual), parties);
  }
}
