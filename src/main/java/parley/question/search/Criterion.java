package parley.question.search;

/** What makes one deal better than another. */
public enum Criterion {
  FAIREST(
      "fairest",
      "largest minimum satisfaction, then the next smallest",
      "maximin, Rawls 1971; leximin, Sen 1970"),
  TOTAL("total", "largest sum of satisfactions", "utilitarian sum, Harsanyi 1955"),
  NASH(
      "nash",
      "largest product of the gains above the reservation values",
      "bargaining solution, Nash 1950"),
  KALAI(
      "kalai",
      "largest minimum gain above the reservation values, then the next smallest",
      "egalitarian solution, Kalai 1977"),
  KALAI_SMORODINSKY(
      "kalai_smorodinsky",
      "largest minimum share of the best gain above the reservation value, then the next smallest",
      "Kalai and Smorodinsky 1975"),
  NEAREST("nearest", "fewest issues settled differently from a given package", "Hamming 1950"),
  DIVERSE(
      "diverse",
      "each next deal differs most from the nearest one already listed",
      "farthest-first traversal, Gonzalez 1985");

  private final String id;
  private final String formula;
  private final String source;

  Criterion(String id, String formula, String source) {
    this.id = id;
    this.formula = formula;
    this.source = source;
  }

  /** {@return as the command line and JSON write it} */
  public String id() {
    return id;
  }

  /** {@return whether it is about satisfaction alone} */
  public boolean weighs() {
    return this != NEAREST && this != DIVERSE;
  }

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id;
  }

  /** {@return what it prefers, in words} */
  public String formula() {
    return formula;
  }

  /** {@return where it comes from} */
  public String source() {
    return source;
  }
}
