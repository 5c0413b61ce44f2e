package parley.question.averaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.question.averaging.Averaging.Example;
import parley.question.robust.Passing;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;
import parley.space.logic.StanceSet;

/** Counts what a model lets through that weighs satisfactions against each other, exactly. */
public final class AveragingCount {
  /** Satisfactions are added in another order by the rules than here. */
  private static final double TOLERANCE = 1e-9;

  private final Setting setting;
  private final AveragingRule rule;
  private final BigDecimal threshold;
  private final Confirmation confirmation;
  private final Map<RuleId, BigInteger> redLines = new LinkedHashMap<>();
  private Optional<BigInteger> pass = Optional.empty();
  private Optional<BigInteger> passingDeals = Optional.empty();
  private Optional<BigInteger> crossing = Optional.empty();
  private Optional<BigInteger> deals = Optional.empty();
  private Optional<Example> example = Optional.empty();

  private AveragingCount(
      Setting setting, AveragingRule rule, BigDecimal threshold, Evaluator evaluator) {
    this.setting = setting;
    this.rule = rule;
    this.threshold = threshold;
    this.confirmation = new Confirmation(setting, evaluator);
  }

  /**
   * {@return the counts, and an example confirmed by the evaluator}
   *
   * @param threshold 0 to 1
   */
  public static Answer<Averaging> of(
      Setting setting,
      AveragingRule rule,
      BigDecimal threshold,
      Limits limits,
      Evaluator evaluator) {
    AveragingCount count = new AveragingCount(setting, rule, threshold, evaluator);
    try {
      count.count(Budget.start(limits));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(count.averaging(), e.reason());
    }
    return new Answer.Exact<>(count.averaging());
  }

  private Averaging averaging() {
    return new Averaging(pass, passingDeals, crossing, redLines, deals, example);
  }

  private void count(Budget budget) {
    Passing passing =
        switch (rule) {
          case EACH -> new EachParty(setting, threshold, budget);
          case MEAN -> new MeanOfParties(setting, threshold, budget);
        };
    Logic logic = passing.logic();
    int rejected = Diagram.FALSE;
    for (PartyLogic party : logic.parties()) {
      rejected = logic.diagram().or(rejected, party.rejects());
    }
    crossing = Optional.of(passing.count(rejected));
    example = passing.witness(rejected).map(p -> confirmed(logic.layout().terms(p)));
    pass = Optional.of(passing.count(logic.possible()));
    int zone = logic.deals();
    passingDeals = Optional.of(passing.count(zone));
    deals = Optional.of(real(logic, zone));
    for (StanceSet stance : logic.blocking()) {
      if (stance.stance().rejects()) {
        BigInteger crossed =
            passing.count(logic.diagram().and(logic.possible(), stance.condition()));
        if (crossed.signum() > 0) {
          redLines.put(stance.stance().id(), crossed);
        }
      }
    }
  }

  /** {@return how many packages the set has, whatever the levels that are no issues} */
  private BigInteger real(Logic logic, int set) {
    BigInteger issues = setting.rules().agenda().size();
    BigInteger counted = Counting.count(logic.diagram(), set);
    return counted.multiply(issues).divide(Counting.space(logic.diagram()));
  }

  private Example confirmed(Terms terms) {
    List<PartyVerdict> verdicts = confirmation.verdictsOnPossible(terms);
    Example found = new Example(terms, verdicts);
    double least = threshold.doubleValue() - TOLERANCE;
    boolean reaches =
        switch (rule) {
          case EACH -> verdicts.stream().allMatch(v -> v.satisfaction() >= least);
          case MEAN -> found.mean() >= least;
        };
    boolean rejected = verdicts.stream().anyMatch(v -> v.verdict() == Verdict.REJECTS);
    if (!reaches || !rejected) {
      throw new Disagreement("passes and crosses a red line", "not so", terms);
    }
    return found;
  }
}
