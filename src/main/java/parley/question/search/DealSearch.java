package parley.question.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.space.Answer;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.diagram.Losses;
import parley.space.diagram.Objective;
import parley.space.logic.Confirmation;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/**
 * Finds the best deals of all there are.
 *
 * <p>What an exact answer lists first is the optimum over the entire space. A bounded answer lists
 * the best deals that were proved such in time, which may be none.
 */
public final class DealSearch {
  private final Setting setting;
  private final Region region;
  private final Limits limits;
  private final Confirmation confirmation;

  /**
   * Ready to search.
   *
   * @param fixed the choices that stand; {@link Terms#none()} for all packages
   * @param evaluator confirms every deal before it is listed
   */
  public DealSearch(Setting setting, Terms fixed, Limits limits, Evaluator evaluator) {
    this(setting, Region.of(fixed), limits, evaluator);
  }

  /** Ready to search a region. */
  public DealSearch(Setting setting, Region region, Limits limits, Evaluator evaluator) {
    this.setting = setting;
    this.region = region;
    this.limits = limits;
    this.confirmation = new Confirmation(setting, evaluator);
  }

  /**
   * {@return the best deals by satisfaction, of each satisfaction the first by levels and options}
   *
   * @param by one that weighs satisfaction
   */
  public Answer<DealList> best(Criterion by, int dealsMax) {
    return search(by, false, dealsMax, found -> inOrder(found, by, dealsMax));
  }

  /** {@return the Pareto-efficient deals, of each satisfaction the first} */
  public Answer<DealList> efficient(Criterion by, int dealsMax) {
    return search(by, true, dealsMax, found -> efficient(found, by, dealsMax));
  }

  /** {@return the deals that settle the fewest issues otherwise than a complete package} */
  public Answer<DealList> nearest(Terms to, int dealsMax) {
    return search(Criterion.NEAREST, false, dealsMax, found -> nearest(found, to, dealsMax));
  }

  /** {@return the fairest deal, and after it always the one most unlike all before} */
  public Answer<DealList> diverse(int dealsMax) {
    return search(Criterion.DIVERSE, false, dealsMax, found -> diverse(found, dealsMax));
  }

  /** One way to search, which adds the deals that it finds. */
  private interface Way {
    void search(Found found);
  }

  private Answer<DealList> search(Criterion by, boolean efficient, int dealsMax, Way way) {
    Found found = new Found(setting, confirmation);
    try {
      found.open(region, Budget.start(limits));
      way.search(found);
    } catch (Exhausted e) {
      return new Answer.Bounded<>(list(by, efficient, found, dealsMax), e.reason());
    }
    return new Answer.Exact<>(list(by, efficient, found, dealsMax));
  }

  private static DealList list(Criterion by, boolean efficient, Found found, int dealsMax) {
    List<Deal> deals = found.deals();
    boolean more = deals.size() > dealsMax;
    return new DealList(by, efficient, more ? deals.subList(0, dealsMax) : deals, more);
  }

  private static void inOrder(Found found, Criterion by, int dealsMax) {
    BestLosses best = found.best(by, Keep.ALL);
    for (Optional<long[]> next = best.next();
        next.isPresent() && found.count() <= dealsMax;
        next = found.count() <= dealsMax ? best.next() : Optional.empty()) {
      found.addFirst(next.get(), by);
    }
  }

  private static void efficient(Found found, Criterion by, int dealsMax) {
    BestLosses best = found.best(Criterion.TOTAL, Keep.EFFICIENT);
    List<long[]> kinds = new ArrayList<>();
    for (Optional<long[]> next = best.next(); next.isPresent(); next = best.next()) {
      kinds.add(next.get());
    }
    kinds.stream().sorted(found.order(by)).limit(dealsMax + 1L).forEach(k -> found.addFirst(k, by));
  }

  private static void nearest(Found found, Terms to, int dealsMax) {
    Losses losses = found.differences(List.of(to), 1, 0);
    BestLosses best = found.best(losses, Scores.nearest(), Keep.ALL);
    for (Optional<long[]> next = best.next();
        next.isPresent() && found.count() <= dealsMax;
        next = best.next()) {
      int room = dealsMax + 1 - found.count();
      for (int[] path : found.paths(losses, next.get(), room)) {
        found.add(path, (double) next.get()[0], to);
      }
    }
  }

  private static void diverse(Found found, int dealsMax) {
    inOrder(found, Criterion.FAIREST, 0);
    Objective farthest = Scores.farthest(found.issueCount());
    boolean further = found.count() > 0;
    while (further && found.count() <= dealsMax) {
      Losses losses = found.differences(found.terms(), 0, 1);
      Optional<long[]> next = found.best(losses, farthest, Keep.EFFICIENT).next();
      further = next.isPresent() && farthest.score(next.get())[0] > 0;
      if (further) {
        int[] path = found.paths(losses, next.orElseThrow(), 1).get(0);
        found.add(path, (double) farthest.score(next.orElseThrow())[0]);
      }
    }
  }
}
