package parley.question.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.ExactLosses;
import parley.space.diagram.Losses;
import parley.space.diagram.Objective;
import parley.space.diagram.PathsOfLoss;
import parley.space.logic.Confirmation;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/** The deals that one search has found and confirmed so far, and the space it searches. */
public final class Found {
  private final Setting setting;
  private final Confirmation confirmation;
  private final List<Deal> deals = new ArrayList<>();
  private @Nullable DealSpace space;
  private @Nullable Losses losses;
  private @Nullable Scores scores;

  public Found(Setting setting, Confirmation confirmation) {
    this.setting = setting;
    this.confirmation = confirmation;
  }

  public void open(Region region, Budget budget) {
    space = new DealSpace(setting, region, budget);
    losses = space.losses();
    scores = new Scores(space, losses);
  }

  DealSpace space() {
    return Objects.requireNonNull(space);
  }

  private Losses losses() {
    return Objects.requireNonNull(losses);
  }

  private Scores scores() {
    return Objects.requireNonNull(scores);
  }

  /** {@return how many deals there are} */
  public BigInteger size() {
    return Counting.count(space().diagram(), space().packages());
  }

  public List<Deal> deals() {
    return List.copyOf(deals);
  }

  List<Terms> terms() {
    return deals.stream().map(Deal::terms).toList();
  }

  int count() {
    return deals.size();
  }

  int issueCount() {
    return setting.rules().agenda().issues().size();
  }

  /** {@return the distinct satisfactions of deals, best first} */
  public BestLosses best(Criterion by, Keep keep) {
    return best(losses(), scores().of(by), keep);
  }

  BestLosses best(Losses measured, Objective objective, Keep keep) {
    return new BestLosses(space().diagram(), space().packages(), measured, objective, keep);
  }

  List<int[]> paths(Losses measured, long[] exactly, int pathsMax) {
    return PathsOfLoss.of(space().diagram(), space().packages(), measured, exactly, pathsMax);
  }

  /** {@return which of two satisfactions comes first} */
  Comparator<long[]> order(Criterion by) {
    Objective objective = scores().of(by);
    return Comparator.comparing(objective::score, (a, b) -> Arrays.compare(b, a));
  }

  /**
   * Losses that count issues against each of some packages, and last against all together.
   *
   * @param other what an issue costs where it is settled otherwise than in the package
   * @param same what it costs where it is settled in the same way
   */
  Losses differences(List<Terms> packages, long other, long same) {
    int depth = space().diagram().depth();
    long[][][] costs = new long[packages.size() + 1][depth][];
    for (int l = 0; l < depth; l++) {
      for (long[][] byLevel : costs) {
        byLevel[l] = new long[space().diagram().size(l)];
      }
    }
    for (int k = 0; k < packages.size(); k++) {
      int[] path = space().layout().path(packages.get(k));
      for (int l = 0; l < depth; l++) {
        for (int o = 0; path[l] >= 0 && o < costs[k][l].length; o++) {
          costs[k][l][o] = o == path[l] ? same : other;
          costs[packages.size()][l][o] += costs[k][l][o];
        }
      }
    }
    return new Losses(space().diagram(), space().packages(), costs);
  }

  /** Adds the first deal of exactly these losses, with how many others there are. */
  public void addFirst(long[] exactly, Criterion by) {
    add(paths(losses(), exactly, 1).get(0), by);
  }

  private void add(int[] path, Criterion by) {
    Terms terms = space().layout().terms(path);
    List<PartyVerdict> verdicts = confirmation.deal(terms);
    deals.add(new Deal(terms, verdicts, scores().score(verdicts, by), List.of(), equal(path)));
  }

  /** Adds a deal with a score of its own. */
  void add(int[] path, double score) {
    Terms terms = space().layout().terms(path);
    deals.add(new Deal(terms, confirmation.deal(terms), score, List.of(), equal(path)));
  }

  /** Adds a deal with a score of its own and what it changes in a package. */
  void add(int[] path, double score, Terms from) {
    Terms terms = space().layout().terms(path);
    List<String> changed =
        terms.options().keySet().stream()
            .filter(i -> !terms.option(i).equals(from.option(i)))
            .toList();
    deals.add(new Deal(terms, confirmation.deal(terms), score, changed, equal(path)));
  }

  private Equal equal(int[] path) {
    Diagram diagram = space().diagram();
    int set = ExactLosses.of(diagram, space().packages(), losses(), losses().of(path));
    return Equal.of(diagram, space().layout(), setting.rules().agenda(), set);
  }
}
