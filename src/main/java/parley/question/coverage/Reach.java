package parley.question.coverage;

/** How far tests came with an {@link Aim}. */
public enum Reach {
  /** Some test shows it. */
  REACHED,
  /** No test shows it, though one could. */
  MISSED,
  /** No package shows it on any day on which the rule is in force. */
  IMPOSSIBLE,
  /** No test shows it, and a bound stopped the search for a package that would. */
  UNKNOWN
}
