package parley.question.negotiate;

/**
 * How a party's aspiration falls: the least satisfaction that it settles for at the moment.
 *
 * <p>After Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents
 * (1998).
 */
public sealed interface Tactic {
  /** {@return at an even pace} */
  static Tactic linear() {
    return new Timed(1, 1);
  }

  /**
   * With time: 1 - (1 - reservation) * t^(1/E), t from 0 in the first round to 1 in the last. E
   * below 1 gives in late (boulware), above 1 early (conceder).
   *
   * @param from the least E; each run draws one
   * @param to the largest
   */
  record Timed(double from, double to) implements Tactic {
    /** {@return the aspiration, with the exponent that a run has drawn} */
    static double aspiration(double exponent, double time, double reservation) {
      return 1 - (1 - reservation) * StrictMath.pow(time, 1 / exponent);
    }

    double exponent(double drawn) {
      return from + (to - from) * drawn;
    }
  }

  /**
   * As the others do: as much below 1 as the others' last offers satisfy the party more than their
   * first ones did, on average; but never below the reservation value.
   */
  record TitForTat() implements Tactic {}
}
