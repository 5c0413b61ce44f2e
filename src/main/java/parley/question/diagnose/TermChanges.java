package parley.question.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.diagram.Losses;
import parley.space.diagram.Most;
import parley.space.diagram.PathsOfLoss;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * The minimal changes of terms that make a package a deal, or bring it as close as can be.
 *
 * <p>Each time the nearest package that serves is taken, and every package that contains the same
 * change is then left out; so none that follows contains one before.
 */
public final class TermChanges {
  private final Setting setting;
  private final Terms from;
  private final Confirmation confirmation;
  private final List<Change> found = new ArrayList<>();
  private int accepting;
  private boolean deal;

  private TermChanges(Setting setting, Terms from, Evaluator evaluator) {
    this.setting = setting;
    this.from = from;
    this.confirmation = new Confirmation(setting, evaluator);
  }

  /**
   * {@return the changes, each confirmed by the evaluator}
   *
   * @param from complete
   */
  public static Answer<Changes> of(
      Setting setting, Terms from, int changesMax, Limits limits, Evaluator evaluator) {
    TermChanges changes = new TermChanges(setting.withSilenceAccepting(), from, evaluator);
    try {
      boolean more = changes.search(changesMax, Budget.start(limits));
      return new Answer.Exact<>(changes.changes(more));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(changes.changes(true), e.reason());
    }
  }

  private Changes changes(boolean more) {
    return new Changes(accepting, deal, found, more);
  }

  private boolean search(int changesMax, Budget budget) {
    Logic logic = new Logic(setting, budget);
    Diagram diagram = logic.diagram();
    int left = logic.deals();
    deal = left != Diagram.FALSE;
    if (!deal) {
      left = mostAccepted(logic);
    }
    while (left != Diagram.FALSE && found.size() < changesMax) {
      Change change = nearest(logic, left);
      found.add(change);
      left = diagram.minus(left, logic.agreeing(new Terms(change.set())));
    }
    return left != Diagram.FALSE;
  }

  /** {@return the possible packages that as many parties accept as any package can have} */
  private int mostAccepted(Logic logic) {
    int[] accepts = logic.parties().stream().mapToInt(PartyLogic::accepts).toArray();
    Most most = Most.of(logic.diagram(), logic.possible(), accepts);
    accepting = most.count();
    return most.packages();
  }

  private Change nearest(Logic logic, int set) {
    Diagram diagram = logic.diagram();
    Losses losses = new Losses(diagram, set, new long[][][] {costs(logic)});
    long[] least =
        new BestLosses(diagram, set, losses, n -> new long[] {-n[0]}, Keep.EFFICIENT)
            .next()
            .orElseThrow();
    int[] path = PathsOfLoss.of(diagram, set, losses, least, 1).get(0);
    return change(logic.layout().terms(path));
  }

  private long[][] costs(Logic logic) {
    int[] path = logic.layout().path(from);
    long[][] costs = new long[path.length][];
    for (int l = 0; l < path.length; l++) {
      costs[l] = new long[logic.diagram().size(l)];
      Arrays.fill(costs[l], 1);
      costs[l][path[l]] = 0;
    }
    return costs;
  }

  private Change change(Terms to) {
    Map<String, String> set = new LinkedHashMap<>();
    to.options()
        .forEach(
            (issue, option) -> {
              if (!from.option(issue).equals(Optional.of(option))) {
                set.put(issue, option);
              }
            });
    List<PartyVerdict> verdicts =
        deal ? confirmation.deal(to) : confirmation.verdictsOnPossible(to);
    int accept = (int) verdicts.stream().filter(TermChanges::accepts).count();
    if (deal) {
      accepting = found.isEmpty() ? accept : accepting;
    } else if (accept != accepting) {
      throw new Disagreement(accepting + " parties accept", accept + " parties accept", to);
    }
    Outcome outcome = Outcome.ofPossible(setting.rules().agenda(), verdicts);
    return new Change(set, outcome, verdicts);
  }

  private static boolean accepts(PartyVerdict verdict) {
    return verdict.verdict() == Verdict.ACCEPTS || verdict.isSilent();
  }
}
