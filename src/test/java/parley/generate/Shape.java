package parley.generate;

/**
 * How large a random case is; a number of n means from 1 to n, unless it says otherwise.
 *
 * @param parties how many
 * @param issues how many
 * @param options an issue
 * @param stances a party; may come out as 0
 * @param conclusions how many rules conclude something; may come out as 0
 * @param impossibilities how many rules say `impossible`; may come out as 0
 */
public record Shape(
    int parties, int issues, int options, int stances, int conclusions, int impossibilities) {
  /** A shape of cases in which every package is possible. */
  public Shape(int parties, int issues, int options, int stances, int conclusions) {
    this(parties, issues, options, stances, conclusions, 0);
  }

  /** {@return the same with up to so many rules that say {@code impossible}} */
  public Shape ruling(int out) {
    return new Shape(parties, issues, options, stances, conclusions, out);
  }

  /** Small enough to try every package, and every set of stances. */
  public static Shape small() {
    return new Shape(3, 5, 4, 7, 3);
  }

  /** Larger, for random samples. */
  public static Shape medium() {
    return new Shape(5, 10, 5, 12, 6);
  }
}
