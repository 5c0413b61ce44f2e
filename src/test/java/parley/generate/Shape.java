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
 * @param tables whether parties may be silent and have reservation values and votes, and not all of
 *     them may have to accept; else all have to, and who has no stance accepts
 */
public record Shape(
    int parties,
    int issues,
    int options,
    int stances,
    int conclusions,
    int impossibilities,
    boolean tables) {
  /** A shape of cases in which every package is possible. */
  public Shape(int parties, int issues, int options, int stances, int conclusions) {
    this(parties, issues, options, stances, conclusions, 0, false);
  }

  /** {@return the same with up to so many rules that say {@code impossible}} */
  public Shape ruling(int out) {
    return new Shape(parties, issues, options, stances, conclusions, out, tables);
  }

  /** {@return the same with parties and agreement rules of every kind} */
  public Shape withTables() {
    return new Shape(parties, issues, options, stances, conclusions, impossibilities, true);
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
