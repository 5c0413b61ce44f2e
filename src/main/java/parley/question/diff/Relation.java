package parley.question.diff;

import java.util.Collection;
import parley.model.Word;

/** How a party's verdicts by the new rules stand to those by the old, over all packages. */
public enum Relation implements Word {
  /** The same verdict on every package. */
  EQUIVALENT,
  /** It refuses more on some package, and less on none. */
  STRICTER,
  /** It refuses less on some package, and more on none. */
  LAXER,
  /** It refuses more on some package, and less on another. */
  BOTH;

  /** {@return the relation that these moves make} */
  public static Relation of(Collection<VerdictMove> moves) {
    boolean stricter = moves.stream().anyMatch(VerdictMove::isStricter);
    boolean laxer = moves.stream().anyMatch(m -> !m.isStricter());
    if (stricter && laxer) {
      return BOTH;
    }
    return stricter ? STRICTER : laxer ? LAXER : EQUIVALENT;
  }
}
