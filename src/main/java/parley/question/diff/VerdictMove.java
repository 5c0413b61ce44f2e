package parley.question.diff;

import parley.model.verdict.Verdict;

/** A change of verdict from one version of the rules to the other; the two differ. */
public record VerdictMove(Verdict from, Verdict to) implements Comparable<VerdictMove> {
  /** By the verdict before, then by the one after. */
  @Override
  public int compareTo(VerdictMove other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }

  /** {@return whether the party refuses more than before} */
  public boolean isStricter() {
    return to.compareTo(from) > 0;
  }

  /** {@return as JSON writes it: {@code accepts->rejects}} */
  public String id() {
    return from.id() + "->" + to.id();
  }
}
