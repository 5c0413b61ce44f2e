package parley.question.negotiate;

/**
 * A share, and the 95 % interval for the probability behind it (Wilson 1927).
 *
 * @param value the share found
 */
public record Rate(double value, double low, double high) {
  private static final double Z = 1.959963984540054;

  /** {@return the share of so many of a number of tries, at least one} */
  public static Rate of(int hits, int tries) {
    double share = (double) hits / tries;
    double square = Z * Z / tries;
    double middle = (share + square / 2) / (1 + square);
    double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / tries + square / tries / 4);
    return new Rate(
        share,
        hits == 0 ? 0 : Math.max(0, middle - half),
        hits == tries ? 1 : Math.min(1, middle + half));
  }
}
