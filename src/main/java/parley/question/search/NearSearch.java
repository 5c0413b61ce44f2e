package parley.question.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.model.Fraction;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.ExactLosses;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Intersection;
import parley.space.diagram.Limits;
import parley.space.diagram.Losses;
import parley.space.diagram.Most;
import parley.space.diagram.Witness;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.PartyLogic;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/**
 * Finds what comes nearest to a deal where there is none: the packages that the fewest parties
 * reject, of these the ones that most accept, then those that leave the least weight of demands
 * unmet, then the fairest.
 */
public final class NearSearch {
  private final Confirmation confirmation;
  private final DealSpace space;
  private final Diagram diagram;
  private final int max;
  private final List<Near> found = new ArrayList<>();
  private Most sparing = new Most(0, Diagram.FALSE);
  private Most accepting = new Most(0, Diagram.FALSE);

  private NearSearch(Confirmation confirmation, DealSpace space, int max) {
    this.confirmation = confirmation;
    this.space = space;
    this.diagram = space.diagram();
    this.max = max;
  }

  /**
   * {@return the nearest packages}
   *
   * @param region the packages looked at
   * @param max how many at most; of packages that are as near in every respect, one
   */
  public static Answer<NearList> of(
      Setting setting, Region region, int max, Limits limits, Evaluator evaluator) {
    NearList none = new NearList(0, 0, List.of(), true);
    try {
      DealSpace space = DealSpace.ofAll(setting, region, Budget.start(limits));
      NearSearch search = new NearSearch(new Confirmation(setting, evaluator), space, max);
      try {
        search.search();
      } catch (Exhausted e) {
        return new Answer.Bounded<>(search.list(), e.reason());
      }
      return new Answer.Exact<>(search.list());
    } catch (Exhausted e) {
      return new Answer.Bounded<>(none, e.reason());
    }
  }

  private NearList list() {
    int parties = space.setting().parties().size();
    return new NearList(
        parties - sparing.count(),
        accepting.count(),
        found.subList(0, Math.min(max, found.size())),
        found.size() > max);
  }

  private void search() {
    List<PartyLogic> parties = space.logic().parties();
    int[] notRejected = parties.stream().mapToInt(p -> diagram.not(p.rejects())).toArray();
    sparing = Most.of(diagram, space.packages(), notRejected);
    int[] accepted = parties.stream().mapToInt(PartyLogic::accepts).toArray();
    accepting = Most.of(diagram, sparing.packages(), accepted);
    int nearest = space.related(accepting.packages());
    if (nearest == Diagram.FALSE) {
      return;
    }
    Losses losses = space.lossesWithUnmet(nearest);
    BestLosses best =
        new BestLosses(diagram, nearest, losses, new Scores(space, losses).leastUnmet(), Keep.ALL);
    for (Optional<long[]> next = best.next();
        next.isPresent() && found.size() <= max;
        next = best.next()) {
      addAll(ExactLosses.of(diagram, nearest, losses, next.get()));
    }
  }

  /** Adds one package for each way in which the parties respond. */
  private void addAll(int packages) {
    int left = packages;
    while (left != Diagram.FALSE && found.size() <= max) {
      Terms terms = space.layout().terms(Witness.of(diagram, left).orElseThrow());
      List<PartyVerdict> verdicts = confirmed(terms);
      int same = Intersection.within(diagram, left, responding(verdicts));
      Equal equal = Equal.of(diagram, space.layout(), space.setting().rules().agenda(), same);
      found.add(new Near(terms, verdicts, unmet(verdicts), equal));
      left = diagram.minus(left, same);
    }
  }

  private int[] responding(List<PartyVerdict> verdicts) {
    return IntStream.range(0, verdicts.size())
        .map(p -> space.logic().parties().get(p).verdict(verdicts.get(p).verdict()))
        .toArray();
  }

  private List<PartyVerdict> confirmed(Terms terms) {
    List<PartyVerdict> verdicts = confirmation.verdictsOnPossible(terms);
    long sparingIt = verdicts.size() - count(verdicts, Verdict.REJECTS);
    long acceptingIt = count(verdicts, Verdict.ACCEPTS);
    if (sparingIt != sparing.count() || acceptingIt != accepting.count()) {
      throw new Disagreement(
          accepting.count() + " accept, " + sparing.count() + " do not reject",
          acceptingIt + " and " + sparingIt,
          terms);
    }
    return verdicts;
  }

  private static long count(List<PartyVerdict> verdicts, Verdict verdict) {
    return verdicts.stream().filter(v -> v.verdict() == verdict).count();
  }

  private static Fraction unmet(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .flatMap(v -> v.findings().stream())
        .filter(f -> f.stance().holdsOut() && !f.givenUp())
        .map(f -> f.stance().exactWeight())
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
