package parley.question.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.space.Answer;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Intersection;
import parley.space.diagram.Limits;
import parley.space.diagram.Losses;
import parley.space.diagram.PathsOfLoss;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/**
 * Finds the packages that are deals with the greatest probability, of all there are.
 *
 * <p>The probability is a product over groups of stances; its logarithm a sum, which shortest paths
 * in the diagram minimise. Two packages count as equally probable if their logarithms agree to 12
 * decimals for each group.
 */
public final class LikelySearch {
  private static final double PARTS = 1e12;
  private static final double TOLERANCE = 1e-6;

  private final Setting setting;
  private final Confidences confidences;
  private final Confirmation confirmation;
  private final int flipsMax;
  private final List<PackageOdds> found = new ArrayList<>();
  private boolean more = true;

  private LikelySearch(
      Setting setting, Confidences confidences, int flipsMax, Evaluator evaluator) {
    this.setting = setting;
    this.confidences = confidences;
    this.confirmation = new Confirmation(setting, evaluator);
    this.flipsMax = flipsMax;
  }

  /**
   * {@return the most probable deals, each confirmed by the evaluator}
   *
   * @param max how many at most
   * @param flipsMax how many sets that turn an outcome are listed
   */
  public static Answer<LikelyDeals> of(
      Setting setting,
      Confidences confidences,
      int max,
      int flipsMax,
      Limits limits,
      Evaluator evaluator) {
    LikelySearch search = new LikelySearch(setting, confidences, flipsMax, evaluator);
    if (!setting.agreement().isOfAll()) {
      return new Answer.Bounded<>(
          new LikelyDeals(List.of(), true),
          "the most probable deals are searched for only where all parties have to accept");
    }
    try {
      search.search(max, Budget.start(limits));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(new LikelyDeals(search.found, true), e.reason());
    }
    return new Answer.Exact<>(new LikelyDeals(search.found, search.more));
  }

  private void search(int max, Budget budget) {
    List<StanceGroup> groups = new ArrayList<>();
    PathTally empty = ChanceTally.none(confidences);
    setting.parties().forEach(p -> groups.addAll(StanceGroup.of(p, setting.inForce(), empty)));
    GradedSpace space = new GradedSpace(setting, groups, t -> t.value() > 0, budget);
    int possible = space.within(reserved(space.logic()));
    Losses losses = new Losses(space.diagram(), possible, space.costs((g, t) -> cost(t)));
    BestLosses best =
        new BestLosses(space.diagram(), possible, losses, lost -> new long[] {-lost[0]}, Keep.ALL);
    Optional<long[]> next = best.next();
    while (next.isPresent() && found.size() < max) {
      int room = max + 1 - found.size();
      List<int[]> paths = PathsOfLoss.of(space.diagram(), possible, losses, next.get(), room);
      for (int[] path : paths.subList(0, Math.min(paths.size(), room - 1))) {
        add(space.logic().layout().terms(path), Math.exp(-next.get()[0] / PARTS));
      }
      next = paths.size() < room ? best.next() : next;
    }
    more = next.isPresent();
  }

  /**
   * No impossible package is a deal; nobody that is silent, or whose reservation value is not
   * reached, accepts in any world.
   */
  private static int reserved(Logic logic) {
    return Intersection.within(
        logic.diagram(),
        logic.possible(),
        logic.parties().stream()
            .mapToInt(p -> p.isSilent() ? Diagram.FALSE : p.reserved())
            .toArray());
  }

  private static long cost(PathTally tally) {
    return tally.value() > 0 ? Math.round(-Math.log(tally.value()) * PARTS) : 0;
  }

  private void add(Terms terms, double probability) {
    List<PartyVerdict> verdicts = confirmation.verdictsOnPossible(terms);
    Agenda agenda = setting.rules().agenda();
    Outcome outcome = Outcome.ofPossible(agenda, verdicts);
    PackageVerdict verdict = new PackageVerdict("", "", terms, List.of(), outcome, verdicts);
    PackageOdds odds = Odds.of(agenda, verdict, confidences, flipsMax);
    if (Math.abs(odds.deal() - probability) > TOLERANCE * probability) {
      throw new Disagreement("a deal with " + probability, "with " + odds.deal(), terms);
    }
    found.add(odds);
  }
}
