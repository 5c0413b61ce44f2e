package parley.analysis.zone;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.analysis.diagram.Budget;
import parley.analysis.diagram.Counting;
import parley.analysis.diagram.Exhausted;
import parley.analysis.diagram.Limits;
import parley.analysis.logic.Logic;
import parley.analysis.logic.Setting;
import parley.model.Terms;
import parley.model.result.Answer;

/** Counts only the deals, of one setting but with any terms: less work than a whole zone. */
public final class DealCount {
  private final Setting setting;
  private final Limits limits;
  private final Map<Terms, Answer<Optional<BigInteger>>> known = new HashMap<>();

  /**
   * Prepares.
   *
   * @param limits for each count
   */
  public DealCount(Setting setting, Limits limits) {
    this.setting = setting;
    this.limits = limits;
  }

  /** {@return how many deals have the given terms; no number if a limit was reached} */
  public Answer<Optional<BigInteger>> within(Terms terms) {
    return known.computeIfAbsent(terms, this::count);
  }

  private Answer<Optional<BigInteger>> count(Terms terms) {
    try {
      Logic logic = new Logic(setting, Budget.start(limits));
      int deals = logic.dealsWithin(logic.agreeing(terms));
      return new Answer.Exact<>(Optional.of(Counting.count(logic.diagram(), deals)));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(Optional.empty(), e.reason());
    }
  }
}
