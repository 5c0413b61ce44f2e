package parley.model.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Terms;

/** Says which rules of a case apply to a package. */
public interface Evaluator {
  /**
   * {@return the stances and impossibilities whose condition holds, each once, in no particular
   * order}
   *
   * @param terms complete
   * @param asOf the day that decides which rules are in force
   * @param off rules that are switched off, as if they were not written
   */
  List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off);
}
