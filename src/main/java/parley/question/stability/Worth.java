package parley.question.stability;

import parley.model.Fraction;
import parley.model.verdict.Verdict;

/**
 * What a package is to a party; packages of equal worth are all one to it.
 *
 * @param rank that of its verdict; the same for all packages where verdicts do not decide
 * @param satisfaction exact
 */
record Worth(int rank, Fraction satisfaction) implements Comparable<Worth> {
  /** What a verdict is worth: accepting is best, and rejecting worst. */
  static int rank(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> 4;
      // A party is silent on all packages of a day or on none, so it never compares this.
      case SILENT -> 3;
      case DEPENDS -> 2;
      case HOLDS_OUT -> 1;
      case REJECTS -> 0;
    };
  }

  @Override
  public int compareTo(Worth other) {
    int byRank = Integer.compare(rank, other.rank);
    return byRank != 0 ? byRank : satisfaction.compareTo(other.satisfaction);
  }

  boolean isAbove(Worth other) {
    return compareTo(other) > 0;
  }
}
