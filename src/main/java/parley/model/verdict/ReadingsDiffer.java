package parley.model.verdict;

import java.time.LocalDate;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Terms;

/**
 * A fault of Parley itself: its two readings of a case's rules say different things of a package.
 */
public final class ReadingsDiffer extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /**
   * The readings differ.
   *
   * @param first what applies by the first reading only
   * @param second what applies by the second reading only
   */
  ReadingsDiffer(String first, String second, Terms terms, LocalDate asOf, Set<RuleId> off) {
    super(
        "Parley's two readings of the rules differ, so there is no answer. By Drools alone applies: "
            + first
            + "; by the conditions alone: "
            + second
            + "; as of "
            + asOf
            + (off.isEmpty() ? "" : ", without " + off)
            + ", on "
            + terms.options());
  }
}
