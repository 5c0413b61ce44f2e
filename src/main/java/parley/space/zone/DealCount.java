package parley.space.zone;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.model.Terms;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

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
      int deals = logic.dealsWithin(logic.possibleWith(terms));
      return new Answer.Exact<>(Optional.of(Counting.count(logic.diagram(), deals)));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(Optional.empty(), e.reason());
    }
  }
}
