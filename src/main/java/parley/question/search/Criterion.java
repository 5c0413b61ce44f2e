package parley.question.search;

import parley.model.Word;

/** What makes one deal better than another. */
public enum Criterion implements Word {
  FAIREST(
      "largest minimum satisfaction, then the next smallest",
      "maximin, Rawls 1971; leximin, Sen 1970"),
  TOTAL("largest sum of satisfactions", "utilitarian sum, Harsanyi 1955"),
  NASH(
      "largest product of the gains above the reservation values",
      "bargaining solution, Nash 1950"),
  KALAI(
      "largest minimum gain above the reservation values, then the next smallest",
      "egalitarian solution, Kalai 1977"),
  KALAI_SMORODINSKY(
      "largest minimum share of the best gain above the reservation value, then the next smallest",
      "Kalai and Smorodinsky 1975"),
  NEAREST("fewest issues settled differently from a given package", "Hamming 1950"),
  DIVERSE(
      "each next deal differs most from the nearest one already listed",
      "farthest-first traversal, Gonzalez 1985");

  private final String formula;
  private final String source;

  Criterion(String formula, String source) {
    this.formula = formula;
    this.source = source;
  }

  /** {@return whether it is about satisfaction alone} */
  public boolean weighs() {
    return this != NEAREST && this != DIVERSE;
  }

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
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
